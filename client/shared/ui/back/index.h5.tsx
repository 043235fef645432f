import { goBack, hasWayBack } from '../../navigate';
import { text } from '../../text';
import { Press } from '../press';
import './back.css';

export function Back() {
  return (
    <nav className="back">
      <Press className="press back__press" onTap={() => void goBack()}>
        {hasWayBack() ? text.back : text.home}
      </Press>
    </nav>
  );
}
