export const wait = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve as () => void, ms));

/** Storage's answer, or what is false where it refuses or has not answered in 2 s and is taken to hang. */
export const patiently = (work: Promise<boolean>): Promise<boolean | undefined> =>
  Promise.race([work.catch(() => false), wait(2000)]);
