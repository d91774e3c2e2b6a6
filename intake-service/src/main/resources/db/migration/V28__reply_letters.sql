-- The reply that holds (F-02), sealed: printed with the petitioner's name here, and read by who filed by themselves (F-03).
create table reply_letter (
    id       uuid    primary key,
    reply_id uuid    not null,
    version  integer not null,
    sealed   bytea   not null,
    read_on  date
);

-- Replies that hold no more: what is told of them late, or again, brings none back.
create table withdrawn_reply (
    reply_id uuid primary key
);
