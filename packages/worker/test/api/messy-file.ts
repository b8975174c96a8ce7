/** Another tool's feedback as such files are: `rows` rows, of which every 50th is wrong in one of seven ways. */
export function messyFile(rows: number): { text: string; bad: { line: number; reason: RegExp }[] } {
  const bad: { line: number; reason: RegExp }[] = [];
  const lines = ['Datum;Bewertung;Kommentar;E-Mail;Kunde;Umfrage'];
  let line = 2;
  const add = (cells: string[], reason?: RegExp) => {
    const row = cells.join(';');
    if (reason) bad.push({ line, reason });
    lines.push(row);
    line += row.split('\r\n').length;
  };
  for (let row = 0; row < rows; row++) {
    const day = String((row % 27) + 1).padStart(2, '0');
    const date = `${day}.0${(row % 9) + 1}.2025 1${row % 10}:0${row % 6}`;
    const stars = String((row % 5) + 1);
    if (row % 500 === 250) {
      lines.push('');
      line++;
    }
    if (row % 50 === 0) {
      const wrong: [string[], RegExp][] = [
        [['31.02.2025', stars, 'x', '', '', ''], /no date|kein Datum/],
        [['gestern', stars, 'x', '', '', ''], /no date|kein Datum/],
        [['01.01.2999', stars, 'x', '', '', ''], /in the future/],
        [[date, '6', 'x', '', '', ''], /not on the scale/],
        [[date, 'na ja', 'x', '', '', ''], /not on the scale/],
        [[date, stars, 'x', 'no address', '', ''], /not what belongs there/],
        [[date, '', ' ', '', '', ''], /neither a rating nor words/],
      ];
      add(...wrong[(row / 50) % wrong.length]!);
    } else if (row % 7 === 0)
      add([date, stars, `"Erste Zeile\r\nzweite; mit ""Zitat"" ${row}"`, '', '', 'Kasse & Laden']);
    else if (row % 11 === 0)
      add([date, `${stars}/5`, `Übergrößen ${row}`, `k${row}@mail.example`, 'Jörg Öz', 'Checkout']);
    else if (row % 13 === 0) add([date, 'sehr gut', '=1+1', '', '', 'Checkout', 'eine Zelle zu viel']);
    else add([date, stars]);
  }
  return { text: lines.join('\r\n'), bad };
}
