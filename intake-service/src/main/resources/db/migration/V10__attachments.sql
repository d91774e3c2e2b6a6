-- Files of a petition; name and content hash are sealed, the file itself is in the store, encrypted.
create table attachment (
    id          uuid primary key,
    petition_id uuid        not null references petition (id),
    kind        text        not null,
    media_type  text        not null,
    bytes       integer     not null,
    file        text        not null,
    sealed      bytea       not null,
    scanned     boolean     not null,
    added_by    text        not null,
    added_at    timestamptz not null,
    unique (petition_id, file)
);
