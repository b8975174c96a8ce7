/** What a customer meets after the form is in sight; loaded while they look at it. */
export { laterStyles as styles } from '../../styles/later-styles.ts';
export { default as english } from '../../messages/en-later.ts';
export { afterWords, beforeWords } from './around-words.tsx';
export { publish } from './check.tsx';
export { note } from './note.ts';
export { result } from './result.tsx';
export * from './rules.ts';
export { afterwards } from './afterwards.ts';
export { underline } from './underline.tsx';
export { thankYou } from './thank-you.tsx';
