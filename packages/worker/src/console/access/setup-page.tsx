import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import { deskCssPath } from '../desk/desk-css.ts';
import { LanguageLinks } from '../language-links.tsx';
import { htmlPage, Page } from '../layout.tsx';
import { NewBoardForm } from '../settings/new-board-form.tsx';
import { LineSetting, type SettingForm } from '../settings/setting-fields.tsx';
import { doorPage, type Visitor } from './door-page.tsx';

/** `known`: whom Cloudflare Access let through; they need not say who they are. */
type SetUp = { form: SettingForm; action: string; known?: string };

/** Where the first owner of a desk says who they are and makes their board. */
export function setupPage({ locale, inLanguage }: Visitor, { form, action, known }: SetUp): string {
  const { access, desk, receiptPage } = messagesFor(locale);
  const { setup } = access;
  return htmlPage(
    <Page
      locale={locale}
      title={setup.title}
      brand={desk.brand}
      width="narrow"
      referrer="same-origin"
      sheets={[deskCssPath]}
    >
      <h1>{setup.title}</h1>
      <p>{known === undefined ? setup.lead : setup.leadKnown(within(locale, known))}</p>
      <NewBoardForm locale={locale} form={form} action={`${action}?lang=${locale}`}>
        <LineSetting form={form} name="ownerName" label={setup.name} hint={setup.nameHint} max={80} />
        {known === undefined && (
          <LineSetting
            form={form}
            name="ownerEmail"
            label={setup.email}
            hint={setup.emailHint}
            direction="ltr"
            max={254}
          />
        )}
      </NewBoardForm>
      <LanguageLinks label={receiptPage.languages} locale={locale} inLanguage={inLanguage} />
    </Page>,
  );
}

/** What is wrong with the owner’s own fields, in words. */
export function ownerProblems(locale: Visitor['locale'], fields: readonly string[]): Record<string, string> {
  const { problem } = messagesFor(locale).access.setup;
  const said = { ...problem, owner: problem.ownerName };
  return Object.fromEntries(
    Object.entries(said)
      .filter(([field]) => fields.includes(field))
      .map(([field, words]) => [field === 'owner' ? 'ownerName' : field, words]),
  );
}

/** A link for a first board that was used, or is over. */
export function setupOverPage(visitor: Visitor): string {
  const { setup } = messagesFor(visitor.locale).access;
  return doorPage(
    visitor,
    setup.over.title,
    <>
      <p>{setup.over.body}</p>
      <p>
        <a href={`/sign-in?lang=${visitor.locale}`}>{setup.over.signIn}</a>
      </p>
    </>,
  );
}
