-- Which district is the demo's, so that its pages can say so before anybody has signed in.
alter table directory drop constraint directory_kind_check;
alter table directory add constraint directory_kind_check
    check (kind in ('session', 'email', 'class-code', 'link', 'district', 'demo'));
