import { useState } from 'react';
import { standInText } from '../../../../platform/preview/text';
import { StandInTools } from '../stand-in-tools';
import '../stand-in.css';
import './stand-in-aside.css';

/** A wide window always shows the tools beside the phone; on a narrow one a handle opens them over its lower half. */
export function StandInAside() {
  const [open, setOpen] = useState(false);
  return (
    <aside
      className={`stand-in stand-in--aside ${open ? 'stand-in--open' : ''}`}
      aria-label={standInText.barOpen}
    >
      <button type="button" className="stand-in__handle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? standInText.barClose : standInText.barOpen}
      </button>
      <StandInTools onPerson={() => setOpen(false)} />
    </aside>
  );
}
