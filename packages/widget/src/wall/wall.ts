export { wallStyles } from '../styles/wall-styles.ts';
export { startWall } from './start-wall.ts';
export { wallView } from './wall-view.tsx';
