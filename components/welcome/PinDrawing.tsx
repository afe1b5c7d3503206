import { Logo } from '../parts/Logo.tsx';
import './pin-drawing.css';

/** A browser's toolbar with the menu of extensions open: where the pin is. Says nothing that the text beside it does not. */
export function PinDrawing({ family }: { family: 'firefox' | 'chromium' }) {
  return (
    <svg class="pin-drawing" viewBox="0 0 320 132" aria-hidden="true">
      <rect class="pin-window" x="0.5" y="0.5" width="319" height="131" rx="10" />
      <path class="pin-bar" d="M.5 10.5a10 10 0 0 1 10-10h299a10 10 0 0 1 10 10V40H.5z" />
      <rect class="pin-address" x="16" y="11" width="226" height="19" rx="9.5" />
      <path class="pin-puzzle" d={PUZZLE} transform="translate(257 11)" />
      <circle class="pin-menu-dot" cx="301" cy="14" r="1.6" />
      <circle class="pin-menu-dot" cx="301" cy="20.5" r="1.6" />
      <circle class="pin-menu-dot" cx="301" cy="27" r="1.6" />
      <rect class="pin-menu" x="112.5" y="46.5" width="170" height="74" rx="8" />
      <path class="pin-menu-tip" d="M260 47l6.5-7 6.5 7" />
      <Row y={58} />
      <g class="pin-ours">
        <rect x="118" y="82" width="159" height="30" rx="6" />
        <g transform="translate(126 88)">
          <Logo size={18} />
        </g>
        <text x="152" y="101">
          Earshot
        </text>
        {family === 'chromium' ? <path class="pin-sign" d={PIN} transform="translate(252 89)" /> : <path class="pin-sign" d={GEAR} transform="translate(252 89)" />}
        <circle class="pin-here" cx="260" cy="97" r="13" />
      </g>
    </svg>
  );
}

/** Another extension: a shape and a line. */
function Row({ y }: { y: number }) {
  return (
    <g class="pin-other">
      <rect x="126" y={y} width="16" height="16" rx="4" />
      <rect x="152" y={y + 5} width="62" height="6" rx="3" />
    </g>
  );
}

const PUZZLE = 'M7 1.5a2 2 0 0 1 4 0V3h3.5A1.5 1.5 0 0 1 16 4.5V8h1.5a2 2 0 0 1 0 4H16v3.5a1.5 1.5 0 0 1-1.5 1.5H11v-1.5a2 2 0 0 0-4 0V17H3.5A1.5 1.5 0 0 1 2 15.5V12h1.5a2 2 0 0 0 0-4H2V4.5A1.5 1.5 0 0 1 3.5 3H7z';
const PIN = 'M5 1h6v1.2l-.8.8v4l2 2.2V10.5H8.7V14.5L8 15.5l-.7-1V10.5H3.8V9.2l2-2.2V3L5 2.2z';
const GEAR =
  'M7 1h2l.4 1.9 1.3.5 1.6-1 1.4 1.4-1 1.6.5 1.3L15 7v2l-1.9.4-.5 1.3 1 1.6-1.4 1.4-1.6-1-1.3.5L9 15H7l-.4-1.9-1.3-.5-1.6 1-1.4-1.4 1-1.6-.5-1.3L1 9V7l1.9-.4.5-1.3-1-1.6 1.4-1.4 1.6 1 1.3-.5zM8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z';
