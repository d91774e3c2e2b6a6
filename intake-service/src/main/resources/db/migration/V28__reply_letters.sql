-- The reply that holds (F-02), sealed: printed with the petitioner's name here, and read by who filed by themselves (F-03).
create table reply_letter (
    id       uuid  primary key,
    reply_id uuid  not null,
    sealed   bytea not null,
    read_on  date
);
