import { platform } from '..';
import { standInText } from './text';
import { standInUser } from '../stand-in';
import './dialog.css';

/** WeChat gives the nickname only after its check. */
const LATE_MS = 400;

/** Plays the row above WeChat's keyboard that offers the person's nickname, and the check that may clear it. */
export function NicknameSuggestion({ onInput }: { onInput: (value: string) => void }) {
  const later = (value: string) => setTimeout(() => onInput(value), LATE_MS);
  return (
    <div className="wechat-stand-in__suggestion">
      <span>{standInText.mark}</span>
      <button
        type="button"
        className="wechat-stand-in__fill"
        onClick={() => later(standInText.nicknames[standInUser(platform.storage)])}
      >
        {standInText.nicknameFill}
      </button>
      <button type="button" className="wechat-stand-in__fill" onClick={() => later('')}>
        {standInText.nicknameClear}
      </button>
    </div>
  );
}
