/** A complaint as it might come in and be put right. `{goods}` stands for one of the goods. */
export type Mishap = {
  text: string;
  /** The item it is about, where it is about one. */
  about?: string;
  answer: string;
  told: string;
  cause: 'Goods' | 'Delivery' | 'Till and staff' | 'Prices' | 'Website' | 'What we said';
  prevention: string;
};

/** What the invented customers of the corner shop say in one language. */
export type ShopWords = {
  names: readonly string[];
  goods: readonly string[];
  praise: readonly string[];
  suggestions: readonly string[];
  questions: readonly string[];
  /** Items asked for, and why. */
  requests: readonly (readonly [item: string, text: string])[];
  mishaps: readonly Mishap[];
  /** What is told where nothing was said. */
  wordless: string;
  /** Words of a rating of which nobody makes a fuss. */
  middling: readonly string[];
  more: readonly string[];
  helped: readonly string[];
  notHelped: readonly string[];
};
