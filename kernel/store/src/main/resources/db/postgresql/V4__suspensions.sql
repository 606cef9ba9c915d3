-- A suspension may name the instant at which the clock runs again by itself, and what shows its reason.
alter table clock_entry add column stands_until timestamptz;
alter table clock_entry add column evidence text;
