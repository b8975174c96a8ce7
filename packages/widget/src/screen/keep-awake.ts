/** Keeps the display on while the page is in sight, where the browser can (Screen Wake Lock). */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | undefined;
  const take = () => {
    if (!document.hidden)
      navigator.wakeLock?.request('screen').then(
        (given) => {
          lock = given;
          if (signal.aborted) void given.release();
        },
        () => {},
      );
  };
  document.addEventListener('visibilitychange', take, { signal });
  signal.addEventListener('abort', () => void lock?.release());
  take();
}
