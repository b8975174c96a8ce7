type Props = { heading: string; problems: Record<string, string> };

/** Everything that is wrong with a form, each a link to its field (WCAG 3.3.1); nothing where nothing is. */
export function FieldProblems({ heading, problems }: Props) {
  const wrong = Object.entries(problems);
  if (wrong.length === 0) return null;
  return (
    <div class="banner problems" role="alert" tabindex={-1} autofocus>
      <h2>{heading}</h2>
      <ul>
        {wrong.map(([field, problem]) => (
          <li>
            <a href={`#${field}`}>{problem}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
