/** Identifiers that follow from a submission's, so that doing a thing twice makes the same row. */
export const complaintId = (submissionId: string) => `cmp_${submissionId.slice(4)}`;
export const escalationMailId = (complaint: string) => `obx_${complaint.slice(4)}`;
export const passedMailId = (complaint: string, manager: string) => `obx_${complaint.slice(4)}.${manager}`;
export const extensionMailId = (complaint: string, revision: number) =>
  `obx_${complaint.slice(4)}.r${revision}`;
