import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Chip } from '../parts/Chip.tsx';
import { Field } from '../parts/Field.tsx';
import { Step } from './Step.tsx';
import './brand-step.css';

/** A term to listen for, and whether the user wants it. */
export interface OfferedTerm {
  text: string;
  on: boolean;
}

export interface BrandStepProps {
  title: string;
  name: string;
  terms: readonly OfferedTerm[];
  nameError: string | null;
  termsError: string | null;
  /** The step itself, so that the name can be given the focus. */
  stepRef: Ref<HTMLDivElement>;
  onName(name: string): void;
  onToggle(term: OfferedTerm): void;
  onAdd(term: string): void;
}

/** Step 1: the brand's name, and the terms that follow from it. */
export function BrandStep({ title, name, terms, nameError, termsError, stepRef, onName, onToggle, onAdd }: BrandStepProps) {
  return (
    <Step number={1} title={title} area="brand">
      <div ref={stepRef}>
        <Field
          class="brand-name"
          label={t('welcomeBrandLabel')}
          placeholder={t('welcomeBrandPlaceholder')}
          value={name}
          error={nameError}
          maxLength={80}
          onValue={onName}
        />
      </div>
      <fieldset class="terms" disabled={name.trim() === ''}>
        <legend class="field-label">{t('welcomeTermsLabel')}</legend>
        {terms.length === 0 ? (
          <p class="field-hint">{t('welcomeTermsEmpty')}</p>
        ) : (
          <ul class="term-list">
            {terms.map((term) => (
              <li key={term.text}>
                <Chip on={term.on} onClick={() => onToggle(term)}>
                  {withoutQuotes(term.text)}
                </Chip>
              </li>
            ))}
          </ul>
        )}
        <OwnTerm onAdd={onAdd} />
        <p class="field-error" role="alert" hidden={termsError === null}>
          {termsError}
        </p>
      </fieldset>
    </Step>
  );
}

/** As people write it: the quotes are the query's. */
function withoutQuotes(term: string): string {
  return term.replace(/^"(.*)"$/s, '$1');
}

function OwnTerm({ onAdd }: Pick<BrandStepProps, 'onAdd'>) {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div class="own-term">
      <Field
        label={t('welcomeOwnTermLabel')}
        labelHidden
        placeholder={t('welcomeOwnTermLabel')}
        value={text}
        maxLength={120}
        onValue={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          // Enter adds the word here; elsewhere in the form it starts listening.
          event.preventDefault();
          add();
        }}
      />
      <Button onClick={add}>{t('welcomeOwnTermAdd')}</Button>
    </div>
  );
}
