/** What we use of it. Its types on DefinitelyTyped bring Node’s along, which a Worker doesn’t have. */
declare module 'papaparse' {
  type Step<Row> = { data: Row; errors: { code: string }[]; meta: { cursor: number } };
  type Config<Row> = {
    delimiter?: string;
    newline?: '\r' | '\n' | '\r\n';
    header?: boolean;
    skipEmptyLines?: boolean;
    fastMode?: boolean;
    step?: (row: Step<Row>) => void;
  };
  const Papa: { parse<Row>(text: string, config: Config<Row>): { data: Row[] } };
  export default Papa;
}
