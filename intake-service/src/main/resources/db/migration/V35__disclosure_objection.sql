-- Whose petitioner does not want the case to be told (X-35).
create table disclosure_objection (
    petition_id uuid primary key,
    objected_at timestamptz not null
);
