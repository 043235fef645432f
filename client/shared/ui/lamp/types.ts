/** Waits for somebody; goes on by itself; is well; has stopped; is out. */
export type LampState = 'wait' | 'go' | 'done' | 'stop' | 'off';
