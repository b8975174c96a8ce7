export { default } from '../../../packages/worker/src/index.ts';
