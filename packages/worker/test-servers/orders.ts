export type SmtpFaultAt = 'connect' | 'sender' | 'recipient' | 'body' | 'message';

export type SmtpOrder = {
  kind: 'smtp';
  security?: 'none' | 'starttls' | 'tls';
  /** `other-name`: trusted, but made out to another host; `stranger`: right host, and nobody vouches for it. */
  certificate?: 'trusted' | 'other-name' | 'stranger';
  login?: { username: string; password: string; methods?: string[] };
  /** A reply code, or what to do instead of replying; `stored-then-reset` keeps the mail and drops the line. */
  fault?: SmtpFault;
  /** What befalls the next connections instead, in their order; none where it ends or says so. */
  faults?: (SmtpFault | 'none')[];
};

export type SmtpFault = { at: SmtpFaultAt; with: number | 'hang' | 'reset' | 'close' | 'stored-then-reset' };

/** What befalls the next request, in order; `accept-then-…` sends the mail, `silent-then-…` waits, and then breaks off. */
export type ResendFault =
  | { status: number; name?: string; message?: string; headers?: Record<string, string>; body?: string }
  | 'none'
  | 'hang'
  | 'silent-then-reset'
  | 'reset'
  | 'accept-then-reset'
  | 'accept-then-hang'
  | 'accept-then-stall-in-body';

/** `poison`: what befalls each request whose body holds `words`, besides. */
export type ResendOrder = {
  kind: 'resend';
  apiKey?: string;
  faults?: ResendFault[];
  poison?: { words: string; fault: ResendFault };
};

/** A server that says `greeting` and then, to each line that starts with `to`, says `say`; for what real ones don't do. */
export type ScriptedOrder = { kind: 'scripted'; greeting: string; answers: { to: string; say: string }[] };

export type ServerOrder = SmtpOrder | ResendOrder | ScriptedOrder;

/** A mail as an independent parser (mailparser) reads it, and the envelope it came in. */
export type CaughtMail = {
  envelope: { from: string; to: string[] };
  raw: string;
  /** Lower-case header names in the order they came, one entry for each occurrence. */
  headerNames: string[];
  headers: Record<string, string>;
  from: { name: string; address: string }[];
  to: { name: string; address: string }[];
  replyTo: { name: string; address: string }[];
  cc: number;
  bcc: number;
  subject: string;
  messageId: string;
  text: string;
  html: string;
};

export type MailFields = {
  from: string;
  to: string[];
  reply_to?: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** Where servers are ordered. */
    mailServers: string;
  }
}
