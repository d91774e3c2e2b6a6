-- Why the last notice was taken off the board, by whom and when (X-35).
alter table disclosure add column withdrawal jsonb;
