import { goBack } from '../../navigate';
import { text } from '../../text';
import { Press } from '../press';

export function Back() {
  return (
    <nav className="back">
      <Press className="press back__press" onTap={() => void goBack()}>
        {text.back}
      </Press>
    </nav>
  );
}
