import type { Form } from "../view/action.ts";
import type { FormName } from "../view/custom-id.ts";
import { sendDesk } from "./desk-submission.ts";
import { sendWording } from "./wording-submission.ts";

/** What takes each form; one that lacks its file fails the type check. */
export const forms: Readonly<Record<FormName, Form>> = {
	desk: sendDesk,
	wording: sendWording,
};
