-- From which members, revenue and capital on an organisation is how large (NĐ113/2024 art. 5). Only rows that are known:
-- the others are "not configured" until an administrator declares them.
INSERT INTO legal_value (name, value, article, valid_from) VALUES
    ('registry.size.AGRICULTURE.LARGE.members', '300', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.LARGE.revenue', '50000000000', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.LARGE.capital', '10000000000', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.MEDIUM.members', '200', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.MEDIUM.revenue', '10000000000', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.MEDIUM.capital', '5000000000', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.SMALL.members', '50', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.SMALL.revenue', '2000000000', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.AGRICULTURE.SMALL.capital', '1000000000', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.INDUSTRY_CONSTRUCTION.LARGE.members', '100', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.INDUSTRY_CONSTRUCTION.LARGE.revenue', '80000000000', 'NĐ113/2024 Điều 5', '2024-11-01'),
    ('registry.size.INDUSTRY_CONSTRUCTION.LARGE.capital', '20000000000', 'NĐ113/2024 Điều 5', '2024-11-01');
