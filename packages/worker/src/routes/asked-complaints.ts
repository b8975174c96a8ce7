import { Hono } from 'hono';
import { complaintsQuestionSchema } from '../domain/hooks/complaints-question.ts';
import type { Desk } from '../http/desk.ts';
import { valid } from '../http/valid.ts';
import { askedComplaints } from '../queries/hooks/asked-complaints.ts';
import { withToken } from './with-token.ts';

/** `GET /v1/boards/{board}/complaints?status=&since=&cursor=`: a hundred at a time, oldest first, for a token. */
export const complaintsForPrograms = new Hono<Desk>().get('/', withToken('read'), async (c) => {
  const { services, board } = c.var;
  const { status, since, cursor } = valid(complaintsQuestionSchema, c.req.query());
  const db = services.database(board.database);
  const { complaints, next } = await askedComplaints(db, board.key, { status, since, after: cursor });
  return c.json({ complaints, next: next && `${next.openedAt}.${next.id}` });
});
