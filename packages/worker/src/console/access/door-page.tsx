import type { Child } from 'hono/jsx';
import type { Locale } from '@wipeboard/shared';
import { messagesFor } from '../../messages/messages.ts';
import { LanguageLinks } from '../language-links.tsx';
import { htmlPage, Page } from '../layout.tsx';

/** Before whom a page at the desk’s door lies. */
export type Visitor = { locale: Locale; inLanguage: (locale: Locale) => string };

/** A page before anybody has come in: one thing to do, and the languages to do it in. */
export function doorPage(visitor: Visitor, title: string, children: Child): string {
  const { locale, inLanguage } = visitor;
  const { desk, receiptPage } = messagesFor(locale);
  return htmlPage(
    <Page locale={locale} title={title} brand={desk.brand} width="narrow" referrer="same-origin">
      <section class="card">
        <h1>{title}</h1>
        {children}
      </section>
      <LanguageLinks label={receiptPage.languages} locale={locale} inLanguage={inLanguage} />
    </Page>,
  );
}

type LineProps = {
  name: string;
  label: string;
  hint?: string;
  problem?: string;
  value?: string;
  short?: boolean;
  attributes?: Record<string, string | number | boolean>;
};

/** One line to be typed at the door, with what is wrong with it (WCAG 3.3.1). */
export function DoorField({ name, label, hint, problem, value, short, attributes = {} }: LineProps) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return (
    <div class={['field', short && 'short', problem && 'wrong'].filter(Boolean).join(' ')}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="soft" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <input
        id={name}
        name={name}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={problem ? 'true' : undefined}
        {...attributes}
      />
    </div>
  );
}
