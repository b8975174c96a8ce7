import { locales, type Locale } from '@wipeboard/shared';
import { directionOf, languageNames } from '../messages/messages.ts';

type Props = {
  label: string;
  locale: Locale;
  /** The address of this page in another language, ours and relative or absolute. */
  inLanguage: (locale: Locale) => string;
};

/** The same page in each language, each in its own words. */
export const LanguageLinks = ({ label, locale, inLanguage }: Props) => (
  <nav class="languages" aria-label={label}>
    {locales.map((other) => (
      <a
        href={inLanguage(other)}
        lang={other}
        dir={directionOf(other)}
        hreflang={other}
        aria-current={other === locale ? 'true' : undefined}
      >
        {languageNames[other]}
      </a>
    ))}
  </nav>
);
