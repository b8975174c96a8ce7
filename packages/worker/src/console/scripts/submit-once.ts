/** A second press of a button, before the first has been answered, is no second act. */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  // What is only shown in a frame beside the form is no act.
  if (event.submitter?.hasAttribute('formtarget')) return;
  if (form.dataset.sent !== undefined) event.preventDefault();
  form.dataset.sent = '';
});

// The page as it was left comes back from the back-forward cache: its forms may be sent again.
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
