import { messagesFor } from '../../messages/messages.ts';
import { within } from '../../messages/plain.ts';
import { DoorField, doorPage, type Visitor } from './door-page.tsx';

type Ask = { next: string; email?: string; wrong?: boolean; signedOut?: boolean };

/** Where somebody says who they are. */
export function signInPage(visitor: Visitor, { next, email, wrong, signedOut }: Ask): string {
  const { signIn } = messagesFor(visitor.locale).access;
  return doorPage(
    visitor,
    signIn.title,
    <>
      {signedOut && (
        <p class="banner done" role="status">
          {signIn.signedOut}
        </p>
      )}
      <p>{signIn.lead}</p>
      <form method="post" action={inThis(visitor, '/sign-in')} class="act" novalidate>
        <input type="hidden" name="next" value={next} />
        <DoorField
          name="email"
          label={signIn.email}
          problem={wrong ? signIn.wrongEmail : undefined}
          value={email}
          attributes={{ type: 'email', autocomplete: 'email', required: true, dir: 'ltr', maxlength: 254 }}
        />
        <div class="buttons">
          <button>{signIn.send}</button>
        </div>
      </form>
    </>,
  );
}

/** Once a mail is on its way, if it is: where its code is typed. `left`: after a wrong one, how many more may be tried. */
export function codePage(visitor: Visitor, { id, left }: { id: string; left?: number }): string {
  const { code } = messagesFor(visitor.locale).access;
  return doorPage(
    visitor,
    code.title,
    <>
      <p>{code.lead}</p>
      <form method="post" action={inThis(visitor, `/sign-in/code/${id}`)} class="act" novalidate>
        <DoorField
          name="code"
          label={code.label}
          short
          problem={left === undefined ? undefined : code.wrong(left)}
          attributes={{
            inputmode: 'numeric',
            autocomplete: 'one-time-code',
            required: true,
            dir: 'ltr',
            maxlength: 12,
          }}
        />
        <div class="buttons">
          <button>{code.send}</button>
        </div>
      </form>
      <p class="soft">{code.noMail}</p>
      <p class="soft">
        <a href={inThis(visitor, '/sign-in')}>{code.again}</a>
      </p>
    </>,
  );
}

/** Behind the mailed link: only the button lets somebody in, so that a mail scanner does not. */
export function signInLinkPage(
  visitor: Visitor,
  { email, action }: { email: string; action: string },
): string {
  const { link } = messagesFor(visitor.locale).access;
  return doorPage(
    visitor,
    link.title,
    <>
      <p>{link.lead(within(visitor.locale, email))}</p>
      <form method="post" action={inThis(visitor, action)} class="act">
        <div class="buttons">
          <button>{link.send}</button>
        </div>
      </form>
      <p class="soft">{link.stays}</p>
    </>,
  );
}

/** A link or a code that lets nobody in any more. */
export function overPage(visitor: Visitor): string {
  const { over } = messagesFor(visitor.locale).access;
  return doorPage(
    visitor,
    over.title,
    <>
      <p>{over.body}</p>
      <p>
        <a href={inThis(visitor, '/sign-in')}>{over.again}</a>
      </p>
    </>,
  );
}

/** Where Cloudflare Access stands before the desk; `email` is whom it let through, to whom no board belongs. */
export function accessPage(visitor: Visitor, email: string | undefined): string {
  const { access } = messagesFor(visitor.locale).access;
  return doorPage(
    visitor,
    access.title,
    <>
      <p>{email === undefined ? access.missing : access.nobody(within(visitor.locale, email))}</p>
      {email !== undefined && (
        <p>
          <a href="/cdn-cgi/access/logout">{access.leave}</a>
        </p>
      )}
    </>,
  );
}

const inThis = ({ locale }: Visitor, path: string): string => `${path}?lang=${locale}`;
