import type { Page } from 'playwright-core';
import type { Faults } from './faults';

/**
 * What a person can do with the client, in the words they see. The steps of the flows are written once with it and
 * played in the browser preview and in the mini-program.
 */
export interface Driver {
  readonly page: Page;
  readonly faults: Faults;
  /** Waits until exactly these words stand somewhere on the page in front. */
  see(words: string): Promise<void>;
  seeNot(words: string): Promise<void>;
  /** A button, or a line of a list, by its whole label. */
  tap(label: string): Promise<void>;
  back(): Promise<void>;
  /** The place's own way back, which no sheet of ours covers: the browser's, or WeChat's bar. */
  leave(): Promise<void>;
  /** In the field that was typed into last. */
  pressEnter(): Promise<void>;
  setOffline(isOffline: boolean): Promise<void>;
  type(field: string, value: string): Promise<void>;
  /** What stands in a field now. */
  read(field: string): Promise<string>;
  /** Taps a button that asks for a picture, and chooses this one. */
  choosePicture(button: string, picture: Buffer): Promise<void>;
  /** Taps WeChat's phone button, and gives a number or refuses. */
  givePhone(button: string, phone: string | 'denied' | 'quota'): Promise<void>;
  /** The client is closed and opened again on the same device. */
  restart(): Promise<void>;
  /** From now on pages whose code is not on the device yet cannot be had, or can again. */
  cutPages(isCut: boolean): Promise<void>;
  /** WeChat refuses the next login code that the client asks for. */
  spendNextCode(): void;
  /** The token that the device keeps. */
  token(): Promise<string>;
  /** How many pictures are seen on the page in front, without those that did not load. */
  pictures(): Promise<number>;
  /** Errors nobody caught and what the console complained of. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Enabled buttons on the page in front that say exactly this: their whole text, one part of it, or what is read out. */
export function buttonsSaying(page: Page, tag: string, label: string) {
  const buttons = page.locator(`${tag}:not([disabled])`);
  return buttons
    .filter({ hasText: new RegExp(`^\\s*${escaped(label)}\\s*$`) })
    .or(buttons.filter({ has: page.getByText(label, { exact: true }) }))
    .or(page.locator(`${tag}:not([disabled])[aria-label=${JSON.stringify(label)}]`));
}

/** The parts that are the same everywhere. A failure tells what was there instead. */
export function seeing(page: Page, complaints: readonly string[]) {
  const words = (text: string) => page.getByText(text, { exact: true }).filter({ visible: true });
  async function instead(failed: string): Promise<never> {
    const shown = await page.locator('body').innerText();
    throw new Error(`${failed}\n--- the page\n${shown}\n--- complaints\n${complaints.join('\n')}`);
  }
  return {
    async see(text: string) {
      await words(text)
        .first()
        .waitFor()
        .catch(() => instead(`did not see “${text}”`));
    },
    async seeNot(text: string) {
      await words(text)
        .first()
        .waitFor({ state: 'hidden' })
        .catch(() => instead(`still sees “${text}”`));
    },
  };
}
