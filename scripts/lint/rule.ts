/** The little of oxlint's plugin interface (ESLint's) that the rules here use; oxlint exports no types for it. */
export type SyntaxNode = {
  type: string;
  name?: string;
  value?: unknown;
  importKind?: 'type' | 'value';
  exportKind?: 'type' | 'value';
  source?: SyntaxNode | null;
  callee?: SyntaxNode;
  object?: SyntaxNode;
  property?: SyntaxNode;
};

export type RuleContext = {
  /** Absolute path of the file being read. */
  filename: string;
  report(problem: { node: SyntaxNode; message: string }): void;
};

export type Rule = { create(context: RuleContext): Record<string, (node: SyntaxNode) => void> };
