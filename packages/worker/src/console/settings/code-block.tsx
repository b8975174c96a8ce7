/** Code to be copied; the script `copy-text` shows the button. */
export const CodeBlock = ({
  words,
  id,
  text,
}: {
  words: { copy: string; copied: string };
  id: string;
  text: string;
}) => (
  <div class="code-block">
    <pre id={id} dir="ltr" tabindex={0}>
      <code>{text}</code>
    </pre>
    <button type="button" class="quiet" data-copy={id} data-copied={words.copied} hidden>
      {words.copy}
    </button>
  </div>
);
