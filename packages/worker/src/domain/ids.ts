/** Identifiers that follow from a submission's, so that doing a thing twice makes the same row. */
export const complaintId = (submissionId: string) => `cmp_${submissionId.slice(4)}`;
/** Of the submission that a complaint was opened for. */
export const submissionOf = (complaint: string) => `sub_${complaint.slice(4)}`;
export const escalationMailId = (complaint: string) => `obx_${complaint.slice(4)}`;
/** Of a mail that goes on to `manager` because `failed` could not reach its person; no longer with each that fails. */
export const passedMailId = (failed: string, manager: string) => `${failed.split('~')[0]}~${manager}`;
/** Of the alarm to `manager` about a mail. */
export const alarmMailId = (mail: string, manager: string) => `${mail}!${manager}`;
export const extensionMailId = (complaint: string, revision: number) =>
  `obx_${complaint.slice(4)}.r${revision}`;
/** Of a mail that a step owes; `to` is a manager's id, empty for the customer. */
export const stepMailId = (complaint: string, version: number, kind: string, to: string) =>
  `obx_${complaint.slice(4)}.v${version}.${kind}${to && `.${to}`}`;
/** Of the mail that tells a customer that what they left has come. */
export const receivedMailId = (complaint: string) => `obx_${complaint.slice(4)}.received`;
/** Of the mail that answers a manager's reply; `key` is the reply's own. */
export const replyMailId = (complaint: string, kind: string, key: string) =>
  `obx_${complaint.slice(4)}.${kind}.${key}`;

/** Whose reply address isn't a manager's: no manager may be called so. */
export const theCustomer = 'customer';
/** Of the mail that tells an owner that a hook was stopped, at an instant. */
export const hookStoppedMailId = (hook: string, at: number, manager: string) =>
  `obx_${hook.slice(4)}.${at}.stopped.${manager}`;
