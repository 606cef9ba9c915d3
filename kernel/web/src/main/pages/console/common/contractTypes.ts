import type { components } from '@contract/schema';

type Schemas = components['schemas'];

export type Application = Schemas['Application'];
export type Case = Schemas['Case'];
export type Clock = Schemas['Clock'];
export type Document = Schemas['Document'];
export type Task = Schemas['Task'];
export type Check = Schemas['Check'];
export type Day = Schemas['DeadlineDay'];
export type Event = Schemas['Event'];
export type Person = Schemas['Staff'];
export type Guide = Schemas['Guide'];
export type Slot = Schemas['Slot'];
export type Appointment = Schemas['Appointment'];
export type BulkLine = Schemas['BulkLine'];
export type BulkRequest = Schemas['BulkRequest'];
export type KeptFilter = Schemas['Filter'];
export type FilterParameters = Schemas['FilterParameters'];
export type RulePack = Schemas['RulePack'];
export type Finding = Schemas['PackCheckFinding'];
export type Replay = Schemas['Replay'];
export type ReplayLine = Schemas['ReplayLine'];
