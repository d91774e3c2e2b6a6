-- What came of a petition after intake, for the petitioner's file (I-05).
create table dossier_entry (
    ordinal     bigint generated always as identity primary key,
    petition_id uuid        not null references petition (id),
    kind        text        not null,
    at          timestamptz not null,
    detail      text        not null
);
create index dossier_entry_petition on dossier_entry (petition_id);
create index petitioner_index_petitioner on petitioner_index (petitioner_id);

-- How a person was recognised who had something corrected (I-05), sealed.
create table correction (
    id            uuid primary key,
    petitioner_id uuid        not null references petitioner (id),
    sealed        bytea       not null,
    made_by       text        not null,
    made_at       timestamptz not null
);
