import { useState } from 'react';
import { platform } from '../../../../platform';
import { playedNetwork } from '../../../../platform/preview/played-network';
import { standInText } from '../../../../platform/preview/text';
import { StandInTools } from '../stand-in-tools';
import '../stand-in.css';
import './stand-in-aside.css';

/** A wide window always shows the tools beside the phone; on a narrow one a handle opens them over its lower half. */
export function StandInAside() {
  const [open, setOpen] = useState(false);
  // A bad day that is still on must not be taken for a fault of the product.
  const network = playedNetwork(platform.storage);
  const isBad = network !== 'fine';
  const words = isBad ? `${standInText.barOpen} · ${standInText.networks[network]}` : standInText.barOpen;
  return (
    <aside
      className={`stand-in stand-in--aside ${open ? 'stand-in--open' : ''}`}
      aria-label={standInText.barOpen}
    >
      <button
        type="button"
        className={`stand-in__handle ${isBad ? 'stand-in__handle--bad' : ''}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? standInText.barClose : words}
      </button>
      <StandInTools onPerson={() => setOpen(false)} />
    </aside>
  );
}
