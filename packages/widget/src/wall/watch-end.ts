/** Calls `onSight` when an element comes into sight, unless it has the focus: then a press is awaited, so that nothing is passed over. */
export function watchEnd(onSight: () => void) {
  let watched: HTMLElement | undefined;
  const observer =
    globalThis.IntersectionObserver &&
    new IntersectionObserver(([entry]) => {
      const focused = (watched?.getRootNode() as ShadowRoot | undefined)?.activeElement;
      if (entry?.isIntersecting && focused !== watched) onSight();
    });
  const look = () => {
    observer?.disconnect();
    if (watched) observer?.observe(watched);
  };
  return {
    watch(element: HTMLElement | null): void {
      watched = element ?? undefined;
      look();
    },
    /** A list may have grown by less than fills the screen. */
    look,
  };
}
