/** What a customer meets after the form is in sight; loaded while they look at it. */
export { laterStyles } from '../../styles/later-styles.ts';
export { default as english } from '../../messages/en-later.ts';
export { contact } from './contact.tsx';
export { result } from './result.tsx';
export { thankYou } from './thank-you.tsx';
export { told } from './told.tsx';
export { toneChoice } from './tone-choice.tsx';
