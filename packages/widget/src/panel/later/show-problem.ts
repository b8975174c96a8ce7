/** Goes to the first field that has a problem, if there is one. */
export function showProblem(box: HTMLElement): void {
  const field = box.querySelector<HTMLElement>('[aria-invalid=true]');
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
  // What became of it may stand below the fold of a small screen.
  if (!field) box.querySelector('[role=status]')?.scrollIntoView({ block: 'nearest' });
}
