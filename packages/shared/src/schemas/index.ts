export * from './asked.ts';
export * from './board-configuration.ts';
export * from './error-answer.ts';
export * from './health.ts';
export * from './openapi.ts';
export * from './receipt.ts';
export * from './submission.ts';
export * from './text.ts';
