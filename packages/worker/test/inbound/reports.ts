type Report = {
  name: string;
  from?: string;
  raw: string;
  expected: { permanent: boolean; recipient: string; id: string; reason: RegExp };
};

const id = '<obx_01KQ7M3D9XW2N5R8T6V4Y0ZABC@desk.example>';
const recipient = 'dana@shop.example';
const ours = `From: Corner Shop <board@desk.example>
To: Dana Weiss <dana@shop.example>
Subject: Complaint at Corner Shop
Message-ID: ${id}
Auto-Submitted: auto-generated
`;

const standard = (head: string, notice: string, status: string, returned: string) => `${head}
MIME-Version: 1.0
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="B1"

--B1
Content-Type: text/plain; charset=us-ascii

${notice}

--B1
Content-Type: message/delivery-status

${status}

--B1
${returned}
--B1--
`;

/** What mail servers send back, after the forms in which the common ones write it. */
export const reports: Report[] = [
  {
    name: 'Postfix: the user is unknown',
    raw: standard(
      'From: MAILER-DAEMON@mx.shop.example (Mail Delivery System)\nSubject: Undelivered Mail Returned to Sender',
      'This is the mail system at host mx.shop.example.',
      `Reporting-MTA: dns; mx.shop.example
X-Postfix-Queue-ID: 4fXyZ12345z6
Arrival-Date: Sun, 22 Nov 2026 10:03:11 +0100 (CET)

Final-Recipient: rfc822; dana@shop.example
Original-Recipient: rfc822;dana@shop.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.shop.example
Diagnostic-Code: smtp; 550 5.1.1 <dana@shop.example>: Recipient address
    rejected: User unknown in virtual mailbox table`,
      `Content-Description: Undelivered Message Headers\nContent-Type: text/rfc822-headers\n\nReturn-Path: <board@desk.example>\n${ours}`,
    ),
    expected: { permanent: true, recipient, id, reason: /^550 5\.1\.1 .*User unknown in virtual/ },
  },
  {
    name: 'Gmail: the account does not exist, whole mail returned',
    raw: standard(
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)\nX-Failed-Recipients: dana@shop.example',
      'Address not found. Your message wasn’t delivered to dana@shop.example.',
      `Reporting-MTA: dns; googlemail.com

Final-Recipient: rfc822; Dana@Shop.Example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist.`,
      `Content-Type: message/rfc822\n\n${ours}\nHello\n`,
    ),
    expected: { permanent: true, recipient, id, reason: /^550-5\.1\.1/ },
  },
  {
    name: 'Exchange: the mailbox is full, for good',
    raw: standard(
      'From: <postmaster@shop.example>\nSubject: Undeliverable: Complaint at Corner Shop',
      'Delivery has failed to these recipients or groups: dana@shop.example',
      `Reporting-MTA: dns;AS8PR07MB8231.eurprd07.prod.outlook.com
Received-From-MTA: dns;out.desk.example

Final-Recipient: rfc822;dana@shop.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp;554 5.2.2 mailbox full`,
      `Content-Type: message/rfc822\n\n${ours}\nHello\n`,
    ),
    expected: { permanent: true, recipient, id, reason: /mailbox full/ },
  },
  {
    name: 'a delay is no failure yet',
    raw: standard(
      'From: MAILER-DAEMON@mx.shop.example\nSubject: Delayed Mail (still being retried)',
      'Your message could not be delivered for more than 4 hours. It will be retried.',
      `Reporting-MTA: dns; mx.shop.example

Final-Recipient: rfc822; dana@shop.example
Action: delayed
Status: 4.4.1
Will-Retry-Until: Fri, 27 Nov 2026 10:03:11 +0100`,
      `Content-Type: text/rfc822-headers\n\n${ours}`,
    ),
    expected: { permanent: false, recipient, id, reason: /4\.4\.1/ },
  },
  {
    name: 'given up after days of a temporary fault',
    raw: standard(
      'From: MAILER-DAEMON@mx.shop.example\nSubject: Undelivered Mail Returned to Sender',
      'The mail system gave up.',
      `Reporting-MTA: dns; mx.shop.example

Final-Recipient: rfc822; dana@shop.example
Action: failed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx2.shop.example[192.0.2.9]:25: Connection timed out`,
      `Content-Type: text/rfc822-headers\n\n${ours}`,
    ),
    expected: { permanent: true, recipient, id, reason: /Connection timed out/ },
  },
  {
    name: 'qmail writes in its own way',
    from: '',
    raw: `From: MAILER-DAEMON@mx.shop.example
Subject: failure notice

Hi. This is the qmail-send program at mx.shop.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<dana@shop.example>:
Sorry, no mailbox here by that name. (#5.1.1)
550 no such user

--- Below this line is a copy of the message.

Return-Path: <board@desk.example>
${ours}
Hello mia@mail.example
`,
    expected: { permanent: true, recipient, id, reason: /550 no such user/ },
  },
  {
    name: 'Exim writes in its own way',
    from: '<>',
    raw: `From: Mail Delivery System <Mailer-Daemon@mx.shop.example>
X-Failed-Recipients: dana@shop.example
Auto-Submitted: auto-replied
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  dana@shop.example
    host mx.shop.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<dana@shop.example>:
    550 Unrouteable address

------ This is a copy of the message, including all the headers. ------

${ours}
Hello
`,
    expected: { permanent: true, recipient, id, reason: /550 Unrouteable address/ },
  },
  {
    name: 'Exim warns of a delay',
    from: '',
    raw: `From: Mail Delivery System <Mailer-Daemon@mx.shop.example>
X-Failed-Recipients: dana@shop.example
Subject: Warning: message 1rXyZ delayed 24 hours

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its recipients.

  dana@shop.example
    Delay reason: mailbox is locked

------ This is a copy of the headers of the message. ------

${ours}`,
    expected: { permanent: false, recipient, id, reason: /delayed 24 hours/ },
  },
];
