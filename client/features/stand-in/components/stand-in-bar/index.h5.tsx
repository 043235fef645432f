import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { StandInAside } from './stand-in-aside';

let isThere = false;

/** Every page asks for the tools; the first one gets them for all, in a root of their own beside the phone. */
export function StandInBar() {
  useEffect(() => {
    if (isThere) return;
    isThere = true;
    const place = document.createElement('div');
    document.body.append(place);
    document.documentElement.classList.add('with-stand-in');
    createRoot(place).render(<StandInAside />);
  }, []);
  return null;
}
