import { staff, type Staff } from '@/shared/staff';

export type Permission = Staff['permissions'][number];

/** Whether who is signed in may do something, as the server told. It decides; what it would refuse is not offered. */
export function may(permission: Permission): boolean {
  return staff.value?.permissions.includes(permission) ?? false;
}
