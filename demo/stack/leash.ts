import { spawn } from 'node:child_process';

/**
 * Runs `node <arguments>` and leads the process group it is in. When the child ends, or whoever started this is gone
 * (its end of our stdin closes, however it died), the whole group goes: no workerd is ever left behind.
 */
const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'inherit'] });

const endAll = () => process.kill(-process.pid, 'SIGKILL');

child.once('exit', endAll);
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.stdin.resume().once('close', endAll);
