-- A badge is a QR code on a student's card. The directory has the hash of what is in it.
alter table directory drop constraint directory_kind_check;
alter table directory add constraint directory_kind_check
    check (kind in ('session', 'email', 'class-code', 'link', 'district', 'demo', 'badge'));

create table student_badge (
    district_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    issued_at timestamptz not null,
    revoked_at timestamptz,              -- lost, or a newer card was made; kept a while, so that a try with it is seen
    primary key (district_id, id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
create unique index student_badge_valid on student_badge (district_id, user_id) where revoked_at is null;
call protect('student_badge', 'select, insert, update, delete');

-- Who came in when and by which way, for the teacher, for thirty days. Nothing of the device or the network.
create table sign_in (
    district_id uuid not null,
    class_id uuid not null,
    number bigint generated always as identity,
    user_id uuid not null,
    happened_at timestamptz not null,
    way text not null check (way in ('pictures', 'pin', 'badge', 'admission')),
    outcome text not null check (outcome in ('in', 'wrong', 'locked', 'revoked', 'closed')),
    primary key (district_id, class_id, number),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
create index sign_in_happened on sign_in (district_id, happened_at);
call protect('sign_in', 'select, insert, delete');
