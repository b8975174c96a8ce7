import { paths, tones } from '@wipeboard/shared';
import { hrefOf } from './wall-face.ts';
import { FormProblems, PostForm, typedInto, VisitorField, type FormProps } from './visitor-form.tsx';

type AskProps = FormProps & {
  /** It hangs there at once, unless a watched word is in it. */
  atOnce: boolean;
  /** Those like it were shown. */
  anyway?: boolean;
};

/** To ask for something; it becomes a request on the wall. */
export function AskFields({ reading, form, atOnce, anyway = false }: AskProps) {
  const { said, face, name } = reading;
  const field = { reading, form };
  return (
    <PostForm
      reading={reading}
      form={form}
      action={hrefOf(`${paths.wallPage(face.board.key)}/requests`, face)}
    >
      {anyway && <input type="hidden" name="anyway" value="yes" />}
      <FormProblems {...field} />
      <VisitorField {...field} name="title" label={said.ask.title} hint={said.ask.titleHint} kind="line" />
      <VisitorField {...field} name="details" label={said.ask.details} kind="words" />
      <VisitorField {...field} name="name" label={said.name} hint={said.nameHint} kind="name" />
      <VisitorField {...field} name="email" label={said.ask.email} hint={said.ask.emailHint} kind="email" />
      <p class="soft">{atOnce ? said.ask.atOnce : said.ask.byHand(name)}</p>
      <p class="buttons">
        <button type="submit">{anyway ? said.similar.send : said.ask.send}</button>
      </p>
    </PostForm>
  );
}

/** To leave a note: for the board's people, and for everybody only where it says so. */
export function NoteFields({ reading, form }: FormProps) {
  const { said, face, name } = reading;
  const field = { reading, form };
  return (
    <PostForm reading={reading} form={form} action={hrefOf(`${paths.wallPage(face.board.key)}/notes`, face)}>
      <FormProblems {...field} />
      <VisitorField {...field} name="text" label={said.note.text} kind="words" />
      <ToneChoice {...field} />
      <VisitorField {...field} name="name" label={said.name} hint={said.nameHint} kind="name" />
      <VisitorField {...field} name="email" label={said.note.email} hint={said.note.emailHint} kind="email" />
      <div>
        <label class="check">
          <input
            type="checkbox"
            name="publish"
            value="yes"
            checked={typedInto(form, 'publish') === 'yes'}
            autocomplete="off"
            aria-describedby="note-publish-hint"
          />
          {said.note.publish}
        </label>
        <p class="soft" id="note-publish-hint">
          {said.note.publishHint(name)}
        </p>
      </div>
      <p class="buttons">
        <button type="submit">{said.note.send}</button>
      </p>
    </PostForm>
  );
}

function ToneChoice({ reading: { said, messages }, form }: FormProps) {
  const chosen = typedInto(form, 'tone');
  return (
    <fieldset class="tones">
      <legend>{said.note.tone}</legend>
      {[...tones, ''].map((tone) => (
        <label class="check">
          <input type="radio" name="tone" value={tone} checked={chosen === tone} autocomplete="off" />
          {tone === '' ? said.note.noTone : messages.tone[tone as keyof typeof messages.tone]}
        </label>
      ))}
    </fieldset>
  );
}

/** A vote without a script: by mail, so that it counts once. */
export function VoteFields({ reading, form, id }: FormProps & { id: string }) {
  const { said, face } = reading;
  return (
    <PostForm
      reading={reading}
      form={form}
      action={hrefOf(`${paths.requestPage(face.board.key, id)}/vote`, face)}
    >
      <FormProblems reading={reading} form={form} />
      <VisitorField
        reading={reading}
        form={form}
        name="email"
        label={said.vote.email}
        hint={said.vote.hint}
        kind="email"
      />
      <p class="buttons">
        <button type="submit">{said.vote.send}</button>
      </p>
    </PostForm>
  );
}
