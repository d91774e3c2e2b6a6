-- The code by which a petitioner evaluates the reply (F-04), sealed: shown to them alone, until they used it or its end.
create table evaluation_code (
    id     uuid  primary key,
    sealed bytea not null,
    until  date  not null
);

-- Who filed by themselves: nobody of the office was shown the receipt code. Of before it is not known.
create table own_receipt (
    petition_id uuid primary key
);
