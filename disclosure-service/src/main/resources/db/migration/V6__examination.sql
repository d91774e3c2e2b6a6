-- Which draft intake was asked about, and where it recognised people of the file in it; null until it has answered (X-35).
-- A draft of before was never asked about: it is returned and drafted anew.
alter table disclosure add column draft_id uuid;
alter table disclosure add column recognised jsonb;

-- Whose petitioner does not want the case to be told, perhaps before anything is graded (X-35).
create table objection (
    petition_id uuid primary key
);
