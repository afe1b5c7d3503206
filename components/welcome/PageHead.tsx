import { useEffect, useRef } from 'preact/hooks';
import { Logo } from '../parts/Logo.tsx';
import './page-head.css';

export interface PageHeadProps {
  title: string;
  lead: string;
  /** What stood here before is gone: this is the news, it takes the focus and is read out. */
  news?: boolean;
}

/** The sign, what the page is about, and one sentence. */
export function PageHead({ title, lead, news = false }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (news) heading.current?.focus();
  }, [news]);
  return (
    <header class="page-head">
      <Logo size={52} />
      <div>
        <h1 tabIndex={news ? -1 : undefined} ref={heading}>
          {title}
        </h1>
        <p class="page-lead">{lead}</p>
      </div>
    </header>
  );
}
