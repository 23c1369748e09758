//! English.

use crate::language::cue::cues;
use crate::language::{Ago, Clock, DateOrder, Filing, Language};

/// English. American pages write the month first and most others the day, so the order of an
/// all-numeric date is unsettled.
pub(crate) static EN: Language = Language {
    code: "en",
    name: "English",
    date_order: DateOrder::Unsettled,
    months: [
        &["January", "Jan"],
        &["February", "Feb"],
        &["March", "Mar"],
        &["April", "Apr"],
        &["May"],
        &["June", "Jun"],
        &["July", "Jul"],
        &["August", "Aug"],
        &["September", "Sept", "Sep"],
        &["October", "Oct"],
        &["November", "Nov"],
        &["December", "Dec"],
    ],
    weekdays: &[
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Mon",
        "Tue",
        "Tues",
        "Wed",
        "Thu",
        "Thur",
        "Thurs",
        "Fri",
        "Sat",
        "Sun",
    ],
    date_words: &[
        "at",
        "hours",
        "hrs",
        "local time",
        "nd",
        "of",
        "on",
        "rd",
        "st",
        "th",
        "the",
    ],
    clock: Clock {
        halves: [&["a.m.", "am"], &["p.m.", "pm"]],
        zones: &[
            ("ACST", "ACST-9:30"),
            ("ADT", "ADT3"),
            ("AEDT", "AEDT-11"),
            ("AEST", "AEST-10"),
            ("AKST", "AKST9"),
            ("AST", "AST4"),
            ("AWST", "AWST-8"),
            ("BST", "BST-1"),
            ("CAT", "CAT-2"),
            ("CDT", "CDT5"),
            ("CEST", "CEST-2"),
            ("CET", "CET-1"),
            ("CST", "CST6"),
            ("CT", "CST6CDT,M3.2.0,M11.1.0"),
            ("EAT", "EAT-3"),
            ("EDT", "EDT4"),
            ("EEST", "EEST-3"),
            ("EET", "EET-2"),
            ("EST", "EST5"),
            ("ET", "EST5EDT,M3.2.0,M11.1.0"),
            ("GMT", "GMT0"),
            ("HKT", "HKT-8"),
            ("HST", "HST10"),
            ("IST", "IST-5:30"),
            ("JST", "JST-9"),
            ("KST", "KST-9"),
            ("MDT", "MDT6"),
            ("MSK", "MSK-3"),
            ("MST", "MST7"),
            ("MT", "MST7MDT,M3.2.0,M11.1.0"),
            ("NPT", "NPT-5:45"),
            ("NST", "NST3:30"),
            ("NZDT", "NZDT-13"),
            ("NZST", "NZST-12"),
            ("PDT", "PDT7"),
            ("PKT", "PKT-5"),
            ("PST", "PST8"),
            ("PT", "PST8PDT,M3.2.0,M11.1.0"),
            ("SAST", "SAST-2"),
            ("SGT", "SGT-8"),
            ("TRT", "TRT-3"),
            ("UTC", "UTC0"),
            ("WAT", "WAT-1"),
            ("Z", "UTC0"),
        ],
        ..Clock::PLAIN
    },
    ago: Ago {
        before: &[],
        after: &["ago"],
        units: [
            &["minute", "minutes", "min", "mins"],
            &["hour", "hours", "hr", "hrs"],
            &["day", "days"],
            &["week", "weeks"],
            &["month", "months"],
            &["year", "years"],
        ],
    },
    filing: Filing {
        cities: &[
            "Abu Dhabi",
            "Addis Ababa",
            "Ahmedabad",
            "Baku",
            "Beijing",
            "Bengaluru",
            "Bern",
            "Bhopal",
            "Bonn",
            "Chandigarh",
            "Chattogram",
            "Chennai",
            "Colombo",
            "Dhaka",
            "Doha",
            "Dubai",
            "Faisalabad",
            "Gilgit",
            "Guwahati",
            "Hong Kong",
            "Hyderabad",
            "Islamabad",
            "Jaipur",
            "Jerusalem",
            "Kabul",
            "Kampala",
            "Karachi",
            "Kathmandu",
            "Kochi",
            "Kolkata",
            "Kyiv",
            "Lahore",
            "Lima",
            "London",
            "Lucknow",
            "Moscow",
            "Multan",
            "Mumbai",
            "Muzaffarabad",
            "New Delhi",
            "New York",
            "Oslo",
            "Paris",
            "Patna",
            "Peshawar",
            "Pune",
            "Quetta",
            "Ranchi",
            "Rawalpindi",
            "Riga",
            "Riyadh",
            "Rome",
            "Singapore",
            "Srinagar",
            "Thiruvananthapuram",
            "Tokyo",
            "Washington",
        ],
        labels: &[
            "Address",
            "Alert",
            "Analysis",
            "Answer",
            "Attention",
            "Background",
            "Breaking",
            "Breaking News",
            "Caption",
            "Caution",
            "Chapter",
            "Clarification",
            "Comment",
            "Conclusion",
            "Contact",
            "Correction",
            "Credit",
            "Details",
            "Disclaimer",
            "Disclosure",
            "Editor's Note",
            "Email",
            "Example",
            "Exclusive",
            "Explainer",
            "Fact Check",
            "Factbox",
            "Final",
            "Graphic",
            "Hint",
            "Host",
            "Important",
            "Ingredients",
            "Instructions",
            "Interview",
            "Interviewer",
            "Introduction",
            "Just In",
            "Key Points",
            "Listen",
            "Live",
            "Live Updates",
            "Location",
            "Look",
            "Method",
            "Methods",
            "Moderator",
            "More",
            "News",
            "Note",
            "Notes",
            "Objective",
            "Opinion",
            "Part",
            "Phone",
            "Photo",
            "Photos",
            "Pictures",
            "Podcast",
            "Poll",
            "Preview",
            "Price",
            "Profile",
            "Question",
            "Quiz",
            "Read",
            "Recap",
            "Recipe",
            "Related",
            "Reply",
            "Report",
            "Result",
            "Results",
            "Review",
            "Score",
            "Source",
            "Special Report",
            "Spoiler Alert",
            "Step",
            "Summary",
            "Takeaways",
            "Time",
            "Timeline",
            "Tip",
            "Tips",
            "Trailer",
            "Update",
            "Updated",
            "Updates",
            "Verdict",
            "Video",
            "Videos",
            "Warning",
            "Watch",
        ],
    },
    agencies: &[
        "AAP",
        "AFP",
        "ANI",
        "AP",
        "APP",
        "Agence France-Presse",
        "Agencies",
        "Associated Press",
        "BBC",
        "BBC News",
        "Bloomberg",
        "Bloomberg News",
        "Business Wire",
        "CBC News",
        "CNA",
        "CNN",
        "CP",
        "DPA",
        "EFE",
        "GLOBE NEWSWIRE",
        "GNA",
        "GlobeNewswire",
        "IANS",
        "INP",
        "Kyodo",
        "Kyodo News",
        "MENA",
        "NAN",
        "NNN",
        "Online",
        "PA",
        "PA Media",
        "PNA",
        "PR Newswire",
        "PRNewswire",
        "PTI",
        "Press Association",
        "Press Trust of India",
        "Reuters",
        "SPA",
        "TASS",
        "TNS",
        "The Associated Press",
        "The Canadian Press",
        "UNB",
        "UNI",
        "UPI",
        "WAM",
        "Xinhua",
        "Yonhap",
    ],
    staff: &[
        "A Correspondent",
        "Agencies",
        "Associated Press Reporter",
        "City Desk",
        "Correspondent",
        "Desk",
        "Editor",
        "Editorial Board",
        "Editorial Team",
        "Editors",
        "Express News Service",
        "HT Correspondent",
        "Monitoring Desk",
        "News Desk",
        "News Report",
        "Newsroom",
        "Online Desk",
        "Our Bureau",
        "Our Correspondent",
        "Our Reporter",
        "Our Special Correspondent",
        "Our Staff Reporter",
        "Special Correspondent",
        "Sports Desk",
        "Staff",
        "Staff Correspondent",
        "Staff Reporter",
        "Staff Writer",
        "Staff Writers",
        "The Editorial Board",
        "TNN",
        "Team",
        "Web Desk",
        "Wire Reports",
        "A Reporter",
        "A Staff Reporter",
        "A Staff Writer",
        "Admin",
        "Administrator",
        "Agency Report",
        "Agency Reports",
        "Bureau Report",
        "Correspondents",
        "From Our Correspondent",
        "News Bureau",
        "Our Business Correspondent",
        "Our Correspondents",
        "Our Foreign Staff",
        "Our Own Correspondent",
        "Our Political Correspondent",
        "Our Reporters",
        "Our Special Representative",
        "Our Sports Reporter",
        "Our Staff Correspondent",
        "Staff Report",
        "Staff Reporters",
        "Staff Reports",
        "State Bureau",
        "Wire Report",
        "Wire Service",
        "Wire Services",
        "Newsdesk",
    ],
    roles: &[
        "Analyst",
        "Associate Editor",
        "BBC News",
        "Bureau Chief",
        "Business Editor",
        "Business Reporter",
        "Author",
        "Blogger",
        "Chief Executive",
        "Co-Founder",
        "Columnist",
        "Columnists",
        "Critic",
        "Director",
        "Expert",
        "Fellow",
        "Founder",
        "Intern",
        "Manager",
        "Officer",
        "Producer",
        "Professor",
        "Representative",
        "Researcher",
        "Specialist",
        "Strategist",
        "Contributing Writer",
        "Contributor",
        "Correspondent",
        "Deputy Editor",
        "Diplomatic Correspondent",
        "Editor",
        "Editor-in-Chief",
        "Education Reporter",
        "Foreign Correspondent",
        "Freelance Writer",
        "Health Editor",
        "Health Reporter",
        "Managing Editor",
        "News Editor",
        "News Reporter",
        "Photographer",
        "Political Correspondent",
        "Political Editor",
        "Political Reporter",
        "Reporter",
        "Science Correspondent",
        "Science Editor",
        "Senior Editor",
        "Senior Reporter",
        "Senior Writer",
        "Special Correspondent",
        "Sports Editor",
        "Sports Reporter",
        "Sports Writer",
        "Staff Reporter",
        "Staff Writer",
        "Staff Writers",
        "Technology Reporter",
        "Writer",
        "Assignment Editor",
        "Assistant Editor",
        "Cartoonist",
        "Chief Correspondent",
        "Chief Reporter",
        "City Editor",
        "Commentator",
        "Content Writer",
        "Contributing Editor",
        "Copy Editor",
        "Court Reporter",
        "Crime Reporter",
        "Culture Editor",
        "Data Journalist",
        "Data Reporter",
        "Digital Journalist",
        "Editor at Large",
        "Editor-at-Large",
        "Essayist",
        "Executive Editor",
        "Feature Writer",
        "Features Editor",
        "Features Writer",
        "Film Critic",
        "Food Writer",
        "Freelance Journalist",
        "Freelancer",
        "Guest Author",
        "Guest Columnist",
        "Guest Contributor",
        "Guest Writer",
        "Investigative Reporter",
        "Journalist",
        "Local Democracy Reporter",
        "Multimedia Journalist",
        "Multimedia Reporter",
        "Music Critic",
        "News Writer",
        "Opinion Columnist",
        "Opinion Editor",
        "Photojournalist",
        "Principal Correspondent",
        "Senior Correspondent",
        "Senior Journalist",
        "Senior Staff Writer",
        "Special Reporter",
        "Staff Correspondent",
        "Staff Photographer",
        "Sub Editor",
        "Sub-Editor",
        "Trainee Reporter",
        "Travel Writer",
        "Video Journalist",
        "Videographer",
        "Anchor",
        "Broadcaster",
        "Contributors",
        "Editors",
        "Journalists",
        "Lecturer",
        "Meteorologist",
        "Photographers",
        "Reporters",
        "Staff Reporters",
        "Writers",
    ],
    joiners: &["and", "with"],
    author_labels: &[
        "About author",
        "About the author",
        "About the authors",
        "About the columnist",
        "About the contributor",
        "About the journalist",
        "About the reporter",
        "About the writer",
        "About the writers",
        "About this author",
        "Article by",
        "Author",
        "Author bio",
        "Author of the article",
        "Author profile",
        "Authors",
        "Authors of the article",
        "Meet the author",
        "Meet the authors",
        "Meet the writer",
        "The author",
        "The authors",
        "The writer",
    ],
    located: &["in", "at"],
    function_words: &[
        "the", "of", "and", "to", "that", "was", "is", "for", "with", "as", "he", "his", "has",
        "from", "by", "they", "have", "said", "which", "were", "this", "are", "been", "would", "a",
        "in",
    ],
    cues: cues! {
        Rail Whole {
            "Also read" => "ALSO READ" ! "Pupils also read aloud to each other.";
            "Around the web" => "Around the Web" ! "Around the web of streets, shops closed.";
            "Don't miss these stories" => "Don't miss these stories" ! "Don't miss these stories of the sea, she wrote.";
            "Editor's picks" => "Editor\u{2019}s Picks" ! "The editor's picks were all novels.";
            "Editors' picks" => "Editors' picks" ! "The editors' picks were all novels.";
            "Featured stories" => "Featured Stories" ! "Featured stories from soldiers moved the jury.";
            "From around the web" => "From Around The Web" ! "Reports came from around the web of allies.";
            "From our partners" => "From our partners" ! "Money from our partners paid for it.";
            "Headlines" => "HEADLINES" ! "Headlines about the strike filled the papers.";
            "In case you missed it" => "In case you missed it:" ! "In case you missed it, the vote is on Friday.";
            "Latest articles" => "Latest articles" ! "The latest articles of the treaty were signed.";
            "Latest headlines" => "Latest Headlines" ! "The latest headlines worried investors.";
            "Latest news" => "LATEST NEWS" ! "The latest news from the front was grim.";
            "Latest posts" => "Latest posts" ! "His latest posts were deleted.";
            "Latest stories" => "Latest stories \u{bb}" ! "Her latest stories are set in Lagos.";
            "More from the web" => "More from the web" ! "He wanted more from the web than news.";
            "More from this section" => "More from this section" ! "Take more from this section of the river.";
            "More like this" => "More like this" ! "It felt more like this was the end.";
            "More news" => "More News" ! "More news is expected on Tuesday.";
            "More on this story" => "More on this story" ! "More on this story will follow, he said.";
            "More on this topic" => "More on this topic" ! "More on this topic was said at noon.";
            "More stories" => "More Stories" ! "More stories of loss emerged on Friday.";
            "More top stories" => "More Top Stories" ! "More top stories would come from the city.";
            "Most commented" => "Most Commented" ! "The most commented piece was on tax.";
            "Most discussed" => "Most discussed" ! "The most discussed film was French.";
            "Most popular" => "MOST POPULAR" ! "The most popular dish is soup.";
            "Most read" => "Most Read" ! "Most read the letter twice.";
            "Most shared" => "Most shared" ! "Most shared a room with others.";
            "Most viewed" => "MOST VIEWED" ! "Most viewed him as a friend.";
            "Most watched" => "Most watched" ! "Most watched from their balconies.";
            "On our radar" => "On Our Radar" ! "It was not on our radar, he said.";
            "Other stories" => "Other Stories" ! "Other stories told of a flood.";
            "People also read" => "People also read" ! "People also read by candlelight.";
            "Popular articles" => "Popular articles" ! "Popular articles of clothing sold out.";
            "Popular now" => "Popular Now" ! "It is popular now in Asia.";
            "Popular posts" => "Popular posts" ! "Popular posts on the border were manned.";
            "Popular stories" => "Popular stories" ! "Popular stories about ghosts drew crowds.";
            "Read this next" => "Read this next" ! "Read this next to the fire, he said.";
            "Recent articles" => "Recent articles" ! "Recent articles in the paper named her.";
            "Recent comments" => "Recent comments" ! "Recent comments by the bank hit shares.";
            "Recent posts" => "Recent Posts" ! "Recent posts by the group vanished.";
            "Recent stories" => "Recent Stories" ! "Recent stories in the paper named him.";
            "Recommended" => "Recommended" ! "Doctors recommended rest.";
            "Recommended articles" => "Recommended articles" ! "The panel recommended articles for the list.";
            "Recommended for you" => "Recommended for you" ! "It is not recommended for you, she said.";
            "Recommended stories" => "Recommended Stories" ! "He recommended stories by Chekhov.";
            "Related" => "Related:" ! "Related to the king, he fled.";
            "Related articles" => "Related Articles" ! "Related articles of the treaty were dropped.";
            "Related content" => "RELATED CONTENT" ! "Sites must remove related content.";
            "Related coverage" => "Related Coverage" ! "The related coverage ended in May.";
            "Related news" => "Related News" ! "In related news, the bank closed.";
            "Related posts" => "Related posts" ! "Related posts at the ministry stayed empty.";
            "Related stories" => "Related stories" ! "She told related stories for an hour.";
            "Related topics" => "Related Topics" ! "They spoke of trade and related topics.";
            "Related video" => "Related video" ! "A related video was shown in court.";
            "Related videos" => "Related videos" ! "Related videos were shown in court.";
            "See also" => "See also:" ! "You can see also the old mill.";
            "Similar articles" => "Similar articles" ! "Similar articles were found in his bag.";
            "Sponsored links" => "Sponsored links" ! "The firm sponsored links between schools.";
            "Sponsored stories" => "Sponsored Stories" ! "The bank sponsored stories in two papers.";
            "Top news" => "Top News" ! "The top news of the day was rain.";
            "Top posts & pages" => "Top Posts & Pages" ! "The top posts and pages of the club were burnt.";
            "Top stories" => "TOP STORIES" ! "Top stories of the tower were on fire.";
            "Trending" => "Trending" ! "Prices were trending lower.";
            "Trending now" => "TRENDING NOW" ! "Prices are trending now towards zero.";
            "Trending stories" => "Trending stories" ! "Trending stories from the trial filled the news.";
            "Up next" => "Up next" ! "Up next is the bronze medal match.";
            "What to read next" => "What to Read Next" ! "He asked what to read next in class.";
            "You may also like" => "You may also like" ! "You may also like to add salt.";
            "You may have missed" => "You may have missed" ! "You may have missed the last train.";
            "You might also like" => "You Might Also Like..." ! "You might also like the sea there.";
        }
        Rail Start {
            "More from" => "More from The Guardian" ! "He wants more from life.";
            "More in" => "More in Politics" ! "There is more in the report.";
        }
        ReadMore Whole {
            "Article continues after advertisement" => "Article continues after advertisement" ! "The article continues after page nine.";
            "Article continues after this advertisement" => "Article continues after this advertisement" ! "The article continues after this chapter.";
            "Article continues below" => "Article continues below" ! "The article continues below the fold.";
            "Click here to read more" => "Click here to read more" ! "You may click here to read more of it.";
            "Continue reading" => "Continue Reading" ! "Children continue reading at home.";
            "Continue reading the main story" => "Continue reading the main story" ! "They continue reading the main story.";
            "Full story" => "FULL STORY" ! "The full story is not yet known.";
            "Keep reading" => "Keep reading" ! "Pupils keep reading at night.";
            "Read full article" => "Read full article" ! "He had not read full article texts.";
            "Read more" => "Read more..." ! "They read more books than ever.";
            "Read next" => "Read Next" ! "What they read next shocked them.";
            "Read the full story" => "Read the full story" ! "We read the full story of the siege.";
            "Show more" => "Show more" ! "Figures show more men than women.";
            "Story continues" => "Story continues" ! "The story continues in Berlin.";
            "Story continues after advertisement" => "Story continues after advertisement" ! "The story continues after the war.";
            "Story continues after the ad" => "Story continues after the ad" ! "The story continues after the ad break.";
            "Story continues after this advertisement" => "Story continues after this advertisement" ! "The story continues after this chapter.";
            "Story continues below" => "Story continues below" ! "The story continues below ground.";
            "Story continues below advertisement" => "Story continues below advertisement" ! "A story continues in May.";
            "The story continues after the ad" => "The story continues after the ad" ! "The story continues after the ad break of 2019.";
            "The story continues below" => "The story continues below" ! "The story continues below ground.";
            "View all" => "View all" ! "They view all migrants as guests.";
            "View comments" => "View comments" ! "They view comments with care.";
        }
        ReadMore Start {
            "READ |" => "READ | Why prices fell" ! "Read the letter first.";
            "Read also:" => "Read also: Five men held after raid" ! "They read also at night.";
            "Read more from" => "Read more from Jane Doe" ! "They read more from his book.";
            "Read more:" => "READ MORE: The man who sold the moon" ! "Read more books: that was her advice.";
            "Read next:" => "Read next: The man who sold the moon" ! "Pupils read next to the stove.";
            "Related:" => "RELATED: Five men held after raid" ! "Related parties sold the shares.";
        }
        Share Whole {
            "BlogThis!" => "BlogThis!" ! "He ran the blog this year.";
            "Click to print (Opens in new window)" => "Click to print (Opens in new window)" ! "They click to print at work.";
            "Click to share on Facebook (Opens in new window)" => "Click to share on Facebook (Opens in new window)" ! "They click to share on Facebook at work.";
            "Click to share on Twitter (Opens in new window)" => "Click to share on Twitter (Opens in new window)" ! "They click to share on Twitter at work.";
            "Copy link" => "Copy link" ! "They copy link by link the old chain.";
            "Copy to clipboard" => "Copy to clipboard" ! "Some copy to clipboard and paper alike.";
            "Email" => "Email" ! "Email was down on Monday.";
            "Email this" => "Email this" ! "They email this to their sons.";
            "Email this article" => "Email this article" ! "Readers email this article to friends.";
            "Facebook" => "Facebook" ! "Facebook said it would appeal.";
            "Follow us" => "FOLLOW US" ! "They follow us everywhere.";
            "LinkedIn" => "LinkedIn" ! "LinkedIn will cut jobs.";
            "Listen to this article" => "Listen to this article" ! "Few listen to this article of faith.";
            "Pinterest" => "Pinterest" ! "Pinterest shares fell.";
            "Print" => "Print" ! "Print is not dead.";
            "Print this article" => "Print this article" ! "Print this article of faith on the wall.";
            "Print this page" => "Print this page" ! "He had to print this page by hand.";
            "Printer-friendly version" => "Printer-friendly version" ! "The printer-friendly version cost more.";
            "Reddit" => "Reddit" ! "Reddit went public.";
            "Save" => "Save" ! "Save the whales, they cried.";
            "Save article" => "Save article" ! "Readers save article after article.";
            "Save for later" => "Save for later" ! "They save for later years.";
            "Send by email" => "Send by email" ! "They send by email what they can.";
            "Share" => "SHARE" ! "Share prices fell.";
            "Share on Facebook" => "Share on Facebook" ! "The share on Facebook was widely seen.";
            "Share on LinkedIn" => "Share on LinkedIn" ! "Her share on LinkedIn fell.";
            "Share on Pinterest" => "Share on Pinterest" ! "Her share on Pinterest fell.";
            "Share on Telegram" => "Share on Telegram" ! "Users share on Telegram every day.";
            "Share on Twitter" => "Share on Twitter" ! "Her share on Twitter fell.";
            "Share on WhatsApp" => "Share on WhatsApp" ! "Users share on WhatsApp every day.";
            "Share on X" => "Share on X" ! "Users share on X every day.";
            "Share this" => "Share this:" ! "Not all share this view.";
            "Share this article" => "Share this article" ! "We share this article of faith.";
            "Share this page" => "Share this page" ! "Two poets share this page of the book.";
            "Share this post" => "Share this post" ! "Two guards share this post at night.";
            "Share this story" => "Share this story" ! "I share this story with my sons.";
            "Share to Facebook" => "Share to Facebook" ! "Her share to Facebook was sold.";
            "Share to Pinterest" => "Share to Pinterest" ! "Her share to Pinterest was sold.";
            "Share to Twitter" => "Share to Twitter" ! "Her share to Twitter was sold.";
            "Share via" => "Share via" ! "They share via radio.";
            "Telegram" => "Telegram" ! "Telegram was blocked in May.";
            "Tweet" => "Tweet" ! "Tweet by tweet, the feud grew.";
            "Twitter" => "Twitter" ! "Twitter said it would comply.";
            "Viber" => "Viber" ! "Viber went down for an hour.";
            "WhatsApp" => "WhatsApp" ! "WhatsApp went down for an hour.";
        }
        Share Start {
            "Follow our WhatsApp channel" => "Follow our WhatsApp channel for the day's news" ! "Thousands follow our WhatsApp channel, he said.";
            "Follow us on" => "Follow us on Twitter and Facebook" ! "Dogs follow us on walks.";
            "Join our Telegram channel" => "Join our Telegram channel for updates" ! "Nobody wants to join our Telegram channel, he said.";
            "Join our WhatsApp channel" => "Join our WhatsApp channel for breaking news" ! "Nobody wants to join our WhatsApp channel, he said.";
            "Join us on Telegram" => "Join us on Telegram for breaking news" ! "They join us on trips.";
            "Join us on WhatsApp" => "Join us on WhatsApp for breaking news" ! "They join us on walks.";
            "Like us on" => "Like us on Facebook" ! "People like us on the coast were hit.";
            "Send any friend a story" => "Send any friend a story" ! "Send any friend a letter.";
        }
        Share Anywhere {
            "(Opens in new window)" => "Click to share on X (Opens in new window)" ! "The page opens in new window.";
        }
        Subscribe Whole {
            "Create a free account" => "Create a free account" ! "Users create a free account in May.";
            "Create an account" => "Create an account" ! "The banks create an account for each child.";
            "Forward to a friend" => "Forward to a friend" ! "Forward to a friend went the ball.";
            "Log in or subscribe" => "Log in or subscribe" ! "Readers log in or subscribe at the desk.";
            "Newsletter" => "Newsletter" ! "Newsletter writers earn little.";
            "Register now" => "Register now" ! "Voters must register now or wait.";
            "Sign up" => "Sign Up" ! "Volunteers sign up every day.";
            "Sign up for free" => "Sign up for free" ! "Many sign up for free lunches.";
            "Sign up for our newsletter" => "Sign up for our newsletter" ! "Few sign up for our newsletter, he said.";
            "Subscribe" => "SUBSCRIBE" ! "Few subscribe to that view.";
            "Subscribe now" => "Subscribe now" ! "Millions subscribe now.";
            "Subscribe to continue reading" => "Subscribe to continue reading" ! "Readers must subscribe to continue reading it.";
            "Subscribe to our newsletter" => "Subscribe to our newsletter" ! "Many subscribe to our newsletter, she said.";
            "Subscribe to read" => "Subscribe to read" ! "Few subscribe to read the sports pages.";
            "Subscribe to this blog" => "Subscribe to this blog" ! "Ten people subscribe to this blog, she said.";
            "Subscribe via email" => "Subscribe via email" ! "Some subscribe via email and post.";
            "Unsubscribe" => "Unsubscribe" ! "Unsubscribe in time, he said.";
            "Update your preferences" => "Update your preferences" ! "Few update your preferences for you.";
        }
        Subscribe Start {
            "Already a subscriber?" => "Already a subscriber? Log in" ! "He was already a subscriber.";
            "By signing up you" => "By signing up you confirm that you are over 16." ! "By signing up he hoped to see the sea.";
            "By signing up, you" => "By signing up, you agree to our terms." ! "By signing up, youths got a free lunch.";
            "Enjoying our content?" => "Enjoying our content? Subscribe" ! "Are they enjoying our content?";
            "Enter your email address to subscribe" => "Enter your email address to subscribe to this blog" ! "Do not enter your email address to subscribe, she warned.";
            "Get the latest news delivered" => "Get the latest news delivered to your inbox" ! "They get the latest news by radio.";
            "Get the latest posts delivered" => "Get the latest posts delivered right to your inbox" ! "They get the latest posts by radio.";
            "Join our newsletter" => "Join our newsletter for weekly tips" ! "Why would they join our newsletter?";
            "Register now for FREE unlimited access" => "Register now for FREE unlimited access to Reuters.com" ! "Register now for free lessons? He would not.";
            "Sign up for our" => "Sign up for our weekly email" ! "They sign up for our sake.";
            "Sign up to our" => "Sign up to our daily briefing" ! "No one will sign up to our plan.";
            "Subscribe to get the latest posts" => "Subscribe to get the latest posts sent to your email." ! "Few subscribe to get the news.";
            "Subscribe to our" => "Subscribe to our Telegram channel" ! "They subscribe to our view.";
            "Subscribe to:" => "Subscribe to: Posts (Atom)" ! "Few subscribe to that view.";
            "This article is for subscribers" => "This article is for subscribers only." ! "Whom this article is for, subscribers can guess.";
            "This content is for subscribers" => "This content is for subscribers only." ! "Whom this content is for is unclear.";
            "To unsubscribe" => "To unsubscribe, write to list-leave@herald.example" ! "How to unsubscribe was not said.";
            "Unsubscribe from this list" => "Unsubscribe from this list | Update your preferences" ! "He wants to unsubscribe from this list.";
            "You are receiving this email because" => "You are receiving this email because you signed up." ! "Why you are receiving this email because of him is unclear.";
            "You have reached your limit of free articles" => "You have reached your limit of free articles this month." ! "You have reached your limit, he said.";
            "You received this email because" => "You received this email because you subscribed." ! "Had you received this email because of me?";
        }
        Subscribe Anywhere {
            "delivered straight to your inbox" => "The day's news, delivered straight to your inbox." ! "It was delivered straight to your neighbour.";
            "delivered to your inbox" => "Our best stories, delivered to your inbox every morning." ! "The milk was delivered to your door.";
            "constitutes agreement to" => "Use of this site constitutes agreement to its user agreement." ! "Silence constitutes agreement, he said.";
        }
        Advertisement Whole {
            "Ad" => "AD" ! "Ad spending rose.";
            "Ads by" => "Ads by" ! "Ads by the party were pulled.";
            "Advertisement" => "ADVERTISEMENT" ! "Advertisement spending rose in May.";
            "Advertisement - story continues below" => "Advertisement - story continues below" ! "The advertisement was false.";
            "Advertisement. Scroll to continue reading" => "Advertisement. Scroll to continue reading." ! "The advertisement was false.";
            "Advertising" => "Advertising" ! "Advertising fell by a third.";
            "Paid content" => "Paid Content" ! "Paid content is growing.";
            "Paid post" => "Paid post" ! "She left a paid post in May.";
            "Promoted" => "Promoted" ! "Promoted to captain, he wept.";
            "Remove ads" => "Remove ads" ! "The city will remove ads from trams.";
            "Report this ad" => "Report this ad" ! "Two viewers did report this ad.";
            "Scroll to continue" => "Scroll to continue" ! "Scroll to continue reading, it said.";
            "Skip ad" => "Skip ad" ! "Viewers skip ad after ad.";
            "Skip advertisement" => "Skip advertisement" ! "Viewers skip advertisement breaks.";
            "Sponsored" => "Sponsored" ! "Sponsored by a bank, the race began.";
            "Sponsored content" => "Sponsored Content" ! "Sponsored content must be marked.";
            "This advertisement has not loaded yet" => "This advertisement has not loaded yet" ! "This advertisement has won a prize.";
        }
        Cookie Whole {
            "Accept all" => "Accept all" ! "He would not accept all of it.";
            "Accept all cookies" => "Accept all cookies" ! "They accept all cookies offered.";
            "Accept and continue" => "Accept and continue" ! "They accept and continue the work.";
            "Accept cookies" => "Accept cookies" ! "Toddlers accept cookies from anyone.";
            "Allow all" => "Allow all" ! "The guards allow all to pass.";
            "Allow all cookies" => "Allow all cookies" ! "Dentists never allow all cookies.";
            "Allow selection" => "Allow selection" ! "The rules allow selection by lot.";
            "Consent preferences" => "Consent preferences" ! "The consent preferences of patients were lost.";
            "Cookie policy" => "Cookie Policy" ! "The cookie policy of the school changed.";
            "Cookie preferences" => "Cookie preferences" ! "His cookie preferences are plain.";
            "Cookie settings" => "Cookie settings" ! "He changed his cookie settings.";
            "Cookies settings" => "Cookies settings" ! "The cookies settings were lost.";
            "Do not sell my personal information" => "Do not sell my personal information" ! "Please do not sell my personal information, he wrote.";
            "Do not sell or share my personal information" => "Do not sell or share my personal information" ! "Please do not sell or share my personal information, he wrote.";
            "Manage consent" => "Manage consent" ! "Hospitals manage consent badly.";
            "Manage cookies" => "Manage cookies" ! "Bakers manage cookies well.";
            "Manage options" => "Manage options" ! "Traders manage options with care.";
            "Manage preferences" => "Manage preferences" ! "Shops manage preferences by age.";
            "Necessary cookies only" => "Necessary cookies only" ! "He baked the necessary cookies only.";
            "Only necessary cookies" => "Only necessary cookies" ! "Only necessary cookies were baked that day.";
            "Privacy policy" => "Privacy Policy" ! "The privacy policy was changed in May.";
            "Privacy settings" => "Privacy settings" ! "The privacy settings of the app changed.";
            "Reject all" => "Reject all" ! "They reject all blame.";
            "Reject all cookies" => "Reject all cookies" ! "They reject all cookies with nuts.";
            "Use necessary cookies only" => "Use necessary cookies only" ! "Bakers use necessary cookies only on Sundays.";
            "We value your privacy" => "We value your privacy" ! "He said: we value your privacy more than most.";
        }
        Cookie Start {
            "By using this site" => "By using this site, you agree to our use of cookies" ! "They met by using this site of ruins.";
            "This site uses cookies" => "This site uses cookies to improve your visit." ! "This site uses water from a well.";
            "This website uses cookies" => "This website uses cookies" ! "This website uses satire.";
            "We and our partners process data" => "We and our partners process data to provide:" ! "The firm said we and our partners process data.";
            "We and our partners store" => "We and our partners store and/or access information on a device" ! "He said we and our partners store grain.";
            "We and our partners use cookies" => "We and our partners use cookies to measure visits." ! "He said we and our partners use cookies.";
            "We care about your privacy" => "We care about your privacy" ! "They say we care about your privacy.";
            "We use cookies" => "We use cookies to improve your experience." ! "As we use cookies, so we bake them.";
        }
        Copyright Whole {
            "Powered by Blogger" => "Powered by Blogger." ! "Sites powered by Blogger went down.";
            "Powered by WordPress" => "Powered by WordPress" ! "Sites powered by WordPress went down.";
            "Proudly powered by WordPress" => "Proudly powered by WordPress" ! "A site proudly powered by WordPress went down.";
        }
        Copyright Start {
            "All rights reserved" => "All rights reserved." ! "He had all rights reserved for him.";
            "Copyright" => "Copyright 2023 The Associated Press." ! "The copyright law was changed.";
            "\u{a9}" => "\u{a9} 2026 AFP" ! "The mark \u{a9} is old.";
        }
        Copyright End {
            "All rights reserved" => "2024 Example Media. All rights reserved." ! "Copies of all rights reserved here are kept.";
        }
        Copyright Anywhere {
            "Terms of use" => "Terms of Use | Contact" ! "The terms of the deal were used.";
            "The Thomson Reuters Trust Principles" => "Our Standards: The Thomson Reuters Trust Principles." ! "Thomson Reuters rose.";
            "may not be published, broadcast, rewritten or redistributed" => "This material may not be published, broadcast, rewritten or redistributed." ! "It may not be published.";
            "reproduction prohibited" => "Reproduction prohibited without permission." ! "The reproduction was prohibited.";
        }
        Comment Whole {
            "Add a comment" => "Add a comment" ! "He had to add a comment on tax.";
            "Be the first to comment" => "Be the first to comment" ! "She wants to be the first to comment.";
            "Cancel reply" => "Cancel reply" ! "They cancel reply after reply.";
            "Comment" => "1 Comment" ! "Comment was not available.";
            "Comments" => "12 Comments" ! "Comments by the minister angered him.";
            "Comments are closed" => "Comments are closed" ! "His comments are closed to doubt.";
            "Comments off" => "Comments off" ! "He kept his comments off the record.";
            "Hide comments" => "Hide comments" ! "They hide comments from him.";
            "Join the conversation" => "Join the conversation" ! "He wants to join the conversation.";
            "Join the discussion" => "Join the discussion" ! "Both will join the discussion.";
            "Leave a comment" => "Leave a Comment" ! "He would not leave a comment behind.";
            "Leave a reply" => "Leave a Reply" ! "They leave a reply for later.";
            "Leave your comment" => "Leave your comment" ! "Please leave your comment out of it.";
            "Load more comments" => "Load more comments" ! "Pages load more comments than news.";
            "Log in or register to post comments" => "Log in or register to post comments" ! "Readers log in or register to post comments in anger.";
            "Log in to comment" => "Log in to comment" ! "Readers log in to comment on it.";
            "Log in to leave a comment" => "Log in to leave a comment" ! "Readers log in to leave a comment there.";
            "Log in to reply" => "Log in to reply" ! "Readers log in to reply at night.";
            "Newer comments" => "Newer comments" ! "The newer comments were kinder.";
            "No comments yet" => "No comments yet" ! "No comments yet came from Paris.";
            "Older comments" => "Older comments" ! "The older comments were kinder.";
            "Post a comment" => "Post a comment" ! "Many post a comment in anger.";
            "Post comment" => "Post comment" ! "Users post comment after comment.";
            "Replies" => "3 replies" ! "Replies came by post.";
            "Reply" => "Reply" ! "Reply was slow in coming.";
            "Report abuse" => "Report abuse" ! "Few report abuse to the police.";
            "Show comments" => "Show comments" ! "The show comments on class.";
            "Start the discussion" => "Start the discussion" ! "They start the discussion on Monday.";
            "Submit comment" => "Submit comment" ! "Users submit comment after comment.";
            "View all comments" => "View all comments" ! "Editors view all comments with care.";
            "Write a comment" => "Write a comment" ! "He had to write a comment on tax.";
        }
        Comment Start {
            "Comments are closed" => "Comments are closed." ! "The comments are closed to doubt.";
            "Enter your comment here" => "Enter your comment here..." ! "You can enter your comment here.";
            "Fill in your details below or click an icon to log in" => "Fill in your details below or click an icon to log in:" ! "Please fill in your details below.";
            "Notify me of follow-up comments" => "Notify me of follow-up comments by email." ! "Did he notify me of follow-up comments?";
            "Notify me of new comments" => "Notify me of new comments via email." ! "Did he notify me of new comments?";
            "Notify me of new posts" => "Notify me of new posts by email." ! "Did he notify me of new posts?";
            "Please enable JavaScript to view the comments" => "Please enable JavaScript to view the comments powered by Disqus." ! "It said: please enable JavaScript to view the comments.";
            "Required fields are marked" => "Required fields are marked *" ! "The required fields are marked in red.";
            "Save my name, email" => "Save my name, email, and website in this browser for the next time I comment." ! "Please save my name, email it and go.";
            "This site uses Akismet" => "This site uses Akismet to reduce spam." ! "He says this site uses Akismet.";
            "You are commenting using your" => "You are commenting using your Facebook account." ! "He asked why you are commenting using your name.";
            "You must be logged in to post a comment" => "You must be logged in to post a comment." ! "He says you must be logged in to post a comment.";
            "Your email address will not be published" => "Your email address will not be published. Required fields are marked *" ! "Your email address will change.";
        }
        Comment End {
            "says:" => "Jane Doe says:" ! "He says: no.";
        }
        Navigation Whole {
            "About us" => "About Us" ! "They know nothing about us here.";
            "Advertise with us" => "Advertise with us" ! "Firms advertise with us daily.";
            "Archives" => "Archives" ! "The archives burnt in May.";
            "Back to top" => "Back to top" ! "Back to top form, he won.";
            "Blog archive" => "Blog archive" ! "The blog archive was lost.";
            "Categories" => "Categories" ! "Categories of fish differ.";
            "Close" => "Close" ! "Close to the river, a dam broke.";
            "Contact us" => "Contact Us" ! "They did not contact us.";
            "Filed under" => "Filed under" ! "It was filed under fiction.";
            "Forgot password?" => "Forgot password?" ! "He forgot the password.";
            "Go to top" => "Go to top" ! "Few go to top schools.";
            "Home" => "HOME" ! "Home prices fell.";
            "Log in" => "Log in" ! "Log in hand, he crossed the yard.";
            "Log out" => "Log Out" ! "They log out every night.";
            "Main menu" => "Main Menu" ! "The main menu was fish.";
            "Menu" => "Menu" ! "Menu prices rose.";
            "Newer post" => "Newer post" ! "A newer post stood there.";
            "Newer posts" => "Newer posts" ! "The newer posts are steel.";
            "Next" => "Next" ! "Next week he will fly.";
            "Next article" => "Next article" ! "The next article bans it.";
            "Next page" => "Next page" ! "The next page was blank.";
            "Next post" => "Next post" ! "His next post was in Paris.";
            "Older post" => "Older post" ! "An older post stood there.";
            "Older posts" => "Older posts" ! "The older posts are oak.";
            "Open menu" => "Open menu" ! "An open menu lay there.";
            "Page not found" => "Page not found" ! "The page not found was the last.";
            "Post navigation" => "Post navigation" ! "The post navigation lights failed.";
            "Previous" => "Previous" ! "Previous talks failed.";
            "Previous article" => "Previous article" ! "A previous article named him.";
            "Previous page" => "Previous page" ! "The previous page was blank.";
            "Previous post" => "Previous post" ! "His previous post was in Paris.";
            "Report a typo" => "Report a typo" ! "They report a typo in the plan.";
            "Report an error" => "Report an error" ! "They report an error in the plan.";
            "Scroll to top" => "Scroll to top" ! "He let the scroll to top shelves go.";
            "Search" => "Search" ! "Search teams found him.";
            "Search for" => "Search for:" ! "Search for the boy goes on.";
            "Search this site" => "Search this site" ! "They search this site for bones.";
            "Sections" => "SECTIONS" ! "Sections of the wall fell.";
            "Sign in" => "Sign In" ! "A sign in the window read no.";
            "Sign out" => "Sign out" ! "They took the sign out of town.";
            "Sitemap" => "Sitemap" ! "Sitemap files help crawlers.";
            "Skip to content" => "Skip to content" ! "Many skip to content themselves.";
            "Skip to main content" => "Skip to main content" ! "Skip to main street, she said.";
            "Skip to navigation" => "Skip to navigation" ! "Pilots skip to navigation early.";
            "Subscribe via RSS" => "Subscribe via RSS" ! "Some subscribe via RSS at work.";
            "Terms and conditions" => "Terms and Conditions" ! "The terms and conditions were harsh.";
            "Toggle navigation" => "Toggle navigation" ! "He would toggle navigation lights.";
            "View web version" => "View web version" ! "They view web version one as lost.";
            "You are here" => "You are here:" ! "Glad you are here with us.";
            "min read" => "5 min read" ! "It took him ten min read aloud.";
            "minute read" => "3 minute read" ! "Every minute read alone is joy.";
        }
        Navigation Start {
            "Filed under:" => "Filed Under: News, Sport" ! "It was filed under: fiction.";
            "Reading time:" => "Reading time: 3 minutes" ! "Reading time is short.";
            "Tags:" => "Tags: harbour, ferries" ! "Tags on the coats were cut.";
            "View in browser" => "View in browser" ! "Users view in browser windows what they like.";
            "View this email in your browser" => "View this email in your browser" ! "Can you view this email in your browser?";
        }
        Caption Start {
            "Cover image:" => "Cover image: an old mill" ! "The cover image was old.";
            "Featured image" => "Featured image: an old mill" ! "The featured image was old.";
            "File photo" => "File photo: a tanker at sea" ! "The file photo was old.";
            "Image caption" => "Image caption The bridge in 2012" ! "The image caption was wrong.";
            "Image credit" => "Image credit: NASA" ! "The image credit was his.";
            "Image source" => "Image source, Getty Images" ! "The image source was cut.";
            "Image:" => "Image: Getty" ! "Image is everything.";
            "Media caption" => "Media caption The minister speaks" ! "A media caption said no.";
            "Photo by" => "Photo by Jane Doe" ! "The photo by his bed was old.";
            "Photo courtesy" => "Photo courtesy of Jane Doe" ! "The photo courtesy of her was old.";
            "Photo credit" => "Photo credit: AP" ! "The photo credit went to her.";
            "Photo illustration" => "Photo illustration by Jane Doe" ! "The photo illustration was old.";
            "Photo:" => "Photo: Jane Doe" ! "Photo shops closed.";
            "Photograph:" => "Photograph: Jane Doe/Reuters" ! "Photograph the crowd, he said.";
            "Photos by" => "Photos by Jane Doe" ! "The photos by his bed were old.";
            "Photos:" => "Photos: Jane Doe" ! "Photos were lost.";
            "Picture:" => "Picture: Jane Doe/PA" ! "Picture the scene, he said.";
            "Pictured:" => "Pictured: the old mill" ! "Pictured by a tourist, he fled.";
            "Representational image" => "Representational image: a school" ! "A representational image was used.";
        }
        Caption End {
            "File photo" => "A tanker at sea. File photo" ! "The file photo was old.";
            "Getty Images" => "The old bridge. Getty Images" ! "Getty Images sued the firm.";
            "Shutterstock" => "A red van / Shutterstock" ! "Shutterstock rose by 3%.";
        }
        Caption Anywhere {
            "(AP Photo" => "A man walks by. (AP Photo/Jane Doe)" ! "An AP photo showed him.";
            "AFP via Getty Images" => "Jane Doe/AFP via Getty Images" ! "AFP sold it via Getty.";
            "AFP/Getty Images" => "A street in Cairo AFP/Getty Images" ! "AFP and Getty agreed.";
            "REUTERS/" => "Smoke rises. REUTERS/Jane Doe" ! "Reuters saw smoke.";
        }
        Byline Start {
            "Author of the article:" => "Author of the article: Jane Doe" ! "Author of the article, he said no.";
            "Author:" => "Author: Jane Doe" ! "Author and poet Jane Doe died.";
            "Authors of the article:" => "Authors of the article: Jane Doe and Ann Lee" ! "Authors of the article said no.";
            "Authors:" => "Authors: Jane Doe" ! "Authors and poets died.";
            "Byline:" => "Byline: Jane Doe" ! "Byline strikes are rare.";
            "Posted by" => "Posted by Jane Doe" ! "It was posted by her.";
            "Reported by" => "Reported by Jane Doe" ! "Cases were reported by phone.";
            "Story and photos:" => "Story and photos: Jane Doe" ! "Story and photos were lost.";
            "Text and images:" => "Text and images: Jane Doe" ! "Text and images were lost.";
            "Text and photos:" => "Text and photos: Jane Doe" ! "Text and photos were lost.";
            "Text:" => "Text: Jane Doe" ! "Text messages were read.";
            "Words & photos:" => "Words & photos: Jane Doe" ! "Words & photos were lost.";
            "Words and photos:" => "Words and photos: Jane Doe" ! "Words and photos were lost.";
        }
        Byline BeforeName {
            [needs_language] "Analysis by" => "Analysis by Jane Doe" ! "The analysis by her won.";
            [needs_language] "Article by" => "Article by Jane Doe" ! "The article by her won.";
            "Author," => "Author, Jane Doe" ! "Author, poet and priest, he died.";
            [needs_language] "Authored by" => "Authored by Jane Doe" ! "It was authored by her.";
            "By" => "By Jane Doe" ! "By the time he came, it was dark.";
            [needs_language] "Column by" => "Column by Jane Doe" ! "Column by column, it fell.";
            [needs_language] "Commentary by" => "Commentary by Jane Doe" ! "The commentary by her won.";
            [needs_language] "Contributed by" => "Contributed by Jane Doe" ! "It was contributed by her.";
            [needs_language] "Essay by" => "Essay by Jane Doe" ! "The essay by her won.";
            [needs_language] "Exclusive by" => "Exclusive by Jane Doe" ! "Exclusive by nature, it closed.";
            [needs_language] "Feature by" => "Feature by Jane Doe" ! "Feature by feature, it fell.";
            [needs_language] "Guest column by" => "Guest column by Jane Doe" ! "The guest column by her won.";
            [needs_language] "Guest commentary by" => "Guest commentary by Jane Doe" ! "Guest commentary by her won.";
            [needs_language] "Guest essay by" => "Guest essay by Jane Doe" ! "The guest essay by her won.";
            [needs_language] "Guest opinion by" => "Guest opinion by Jane Doe" ! "Guest opinion by her won.";
            [needs_language] "Guest post by" => "Guest post by Jane Doe" ! "The guest post by her won.";
            [needs_language] "Interview by" => "Interview by Jane Doe" ! "The interview by her won.";
            [needs_language] "Interviewed by" => "Interviewed by Jane Doe" ! "He was interviewed by her.";
            [needs_language] "Opinion by" => "Opinion by Jane Doe" ! "The opinion by her won.";
            [needs_language] "Photos and story by" => "Photos and story by Jane Doe" ! "The photos and story by her won.";
            [needs_language] "Photos and text by" => "Photos and text by Jane Doe" ! "The photos and text by her won.";
            [needs_language] "Photos and words by" => "Photos and words by Jane Doe" ! "The photos and words by her won.";
            [needs_language] "Report by" => "Report by Jane Doe" ! "The report by her won.";
            [needs_language] "Reported and written by" => "Reported and written by Jane Doe" ! "Reported and written by her, it won.";
            [needs_language] "Reporting and photography by" => "Reporting and photography by Jane Doe" ! "Reporting and photography by her won.";
            [needs_language] "Reporting and photos by" => "Reporting and photos by Jane Doe" ! "Reporting and photos by her won.";
            [needs_language] "Story & photos by" => "Story & photos by Jane Doe" ! "Story & photos by her won.";
            [needs_language] "Story and photography by" => "Story and photography by Jane Doe" ! "The story and photography by her won.";
            [needs_language] "Story and photos by" => "Story and photos by Jane Doe" ! "The story and photos by her won.";
            [needs_language] "Story and video by" => "Story and video by Jane Doe" ! "The story and video by her won.";
            "Story by" => "Story by Jane Doe" ! "The story by her won.";
            [needs_language] "Submitted by" => "Submitted by Jane Doe" ! "It was submitted by her.";
            [needs_language] "Text & photos by" => "Text & photos by Jane Doe" ! "Text & photos by her won.";
            [needs_language] "Text and photographs by" => "Text and photographs by Jane Doe" ! "The text and photographs by her won.";
            [needs_language] "Text and photography by" => "Text and photography by Jane Doe" ! "Text and photography by her won.";
            [needs_language] "Text and photos by" => "Text and photos by Jane Doe" ! "The text and photos by her won.";
            [needs_language] "Text and pictures by" => "Text and pictures by Jane Doe" ! "Text and pictures by her won.";
            [needs_language] "Text by" => "Text by Jane Doe" ! "The text by her won.";
            [needs_language] "Words & photos by" => "Words & photos by Jane Doe" ! "Words & photos by her won.";
            [needs_language] "Words and images by" => "Words and images by Jane Doe" ! "Words and images by her won.";
            [needs_language] "Words and photography by" => "Words and photography by Jane Doe" ! "The words and photography by her won.";
            [needs_language] "Words and photos by" => "Words and photos by Jane Doe" ! "The words and photos by her won.";
            [needs_language] "Words and pictures by" => "Words and pictures by Jane Doe" ! "The words and pictures by her won.";
            [needs_language] "Words and video by" => "Words and video by Jane Doe" ! "Words and video by her won.";
            "Words by" => "Words by Jane Doe" ! "Words by the river carry far.";
            [needs_language] "Written and photographed by" => "Written and photographed by Jane Doe" ! "Written and photographed by her, it won.";
            [needs_language] "Written and reported by" => "Written and reported by Jane Doe" ! "Written and reported by her, it won.";
            "Written by" => "Written by Jane Doe" ! "Written by hand, it was hard to read.";
        }
        Published Start {
            "Created:" => "Created: 10 January 2020" ! "Created in 1920, it closed.";
            "Date Posted" => "Date Posted: January 10, 2020" ! "Each date posted was wrong.";
            "Date published" => "Date published: 10 January 2020" ! "Each date published was wrong.";
            "Date:" => "Date: 10 January 2020" ! "Date palms grew there.";
            "First published" => "First published on Fri 10 Jan 2020" ! "The first published poem was his.";
            "Issued on" => "Issued on: 10/01/2020" ! "It was issued on paper.";
            "Last published" => "Last published 10 Jan 2020" ! "He last published in 1990.";
            "Originally published" => "Originally published January 10, 2020" ! "It was originally published there.";
            "Post time:" => "Post time: 2020-01-10 08:15" ! "Post time was over.";
            "Posted" => "Posted Jan 10, 2020" ! "He posted a letter.";
            "Posted on" => "Posted on January 10, 2020" ! "It was posted on a wall.";
            "Publication date" => "Publication date: 2020-01-10" ! "The publication date slipped.";
            "Publish date" => "Publish Date: January 10, 2020" ! "They publish date and place.";
            "Published" => "Published Jan 10, 2020 08:15pm" ! "The published list was long.";
            "Published at" => "Published at 08:15, 10 Jan 2020" ! "It was published at once.";
            "Published in" => "Published in Dawn, February 25th, 2025" ! "It was published in May.";
            "Published on" => "Published on January 10, 2020" ! "It was published on Monday.";
            "Release date" => "Release date: 10 January 2020" ! "The release date slipped.";
        }
        Updated Start {
            "Date modified" => "Date modified: January 10, 2020" ! "The date modified nothing.";
            "Date updated" => "Date updated: 10 January 2020" ! "The date updated itself.";
            "Last edited" => "Last edited: 10 January 2020" ! "It was last edited by his wife.";
            "Last edited on" => "Last edited on January 10, 2020" ! "It was last edited on paper.";
            "Last modified" => "Last modified on Fri 10 Jan 2020" ! "The last modified car was red.";
            "Last revised" => "Last revised: January 10, 2020" ! "It was last revised by hand.";
            "Last update" => "Last update: 10 January 2020 15:20" ! "The last update of the old map.";
            "Last updated" => "Last Updated: January 10, 2020" ! "It was last updated in May.";
            "Modified on" => "Modified on January 10, 2020" ! "Plants modified on purpose.";
            "Modified:" => "Modified: 2020-01-10" ! "Modified rice was sown.";
            "Update:" => "Update: Jan 10, 2020 10:00" ! "Update your phone, he said.";
            "Updated" => "Updated 10:15 AM ET, Fri January 10, 2020" ! "The updated list was long.";
            "Updated Date" => "Updated Date: January 10, 2020" ! "The updated date was wrong.";
            "Updated at" => "Updated at 3:15 p.m. ET on January 10, 2020" ! "It was updated at once.";
            "Updated on" => "Updated on January 10, 2020" ! "It was updated on Monday.";
        }
        Credit Start {
            "Additional reporting by" => "Additional reporting by Jane Doe in Lagos" ! "The additional reporting by her helped.";
            "Compiled by" => "Compiled by Jane Doe" ! "It was compiled by hand.";
            "Edited by" => "Edited by: Jane Doe" ! "It was edited by hand.";
            "Editing by" => "Editing by Jane Doe" ! "The editing by her was good.";
            "Our Standards:" => "Our Standards: The Thomson Reuters Trust Principles." ! "Our standards are high.";
            "Reported by" => "Reported by Jane Doe" ! "It was reported by most papers.";
            "Reporting by" => "(Reporting by Jane Doe; Editing by John Roe)" ! "The reporting by her won a prize.";
            "Source:" => "Source: Reuters" ! "Source code was stolen.";
            "Translated by" => "Translated by Jane Doe" ! "It was translated by hand.";
            "Via:" => "Via: Reuters" ! "Via Rail is on strike.";
            "With additional reporting by" => "With additional reporting by Jane Doe" ! "She did it with additional reporting by him.";
            "With agency inputs" => "(With agency inputs)" ! "He left with agency inputs in hand.";
            "With files from" => "With files from The Canadian Press" ! "He left with files from the office.";
            "With inputs from" => "(With inputs from PTI)" ! "The model ran with inputs from users.";
            "With reporting by" => "With reporting by Jane Doe" ! "It came with reporting by her.";
            "Writing by" => "Writing by Jane Doe" ! "The writing by her was good.";
        }
        Credit BeforeName {
            "Copy edited by" => "Copy edited by Jane Doe" ! "Copy edited by hand was rare.";
        }
        Credit Anywhere {
            "contributed to this report" => "Jane Doe contributed to this report." ! "He contributed to this fund.";
            "contributed to this story" => "Jane Doe contributed to this story." ! "She contributed to this tale.";
            "this article has not been edited by" => "Except for the headline, this article has not been edited by our staff." ! "This article was edited.";
        }
        Correction Start {
            "A previous version of this article" => "A previous version of this article misspelt a name." ! "He had seen a previous version of this article.";
            "An earlier version of this article" => "An earlier version of this article misspelt a name." ! "He had seen an earlier version of this article.";
            "An earlier version of this story" => "An earlier version of this story misspelt a name." ! "He had seen an earlier version of this story.";
            "Clarification:" => "Clarification: an earlier version gave a wrong age." ! "Clarification was sought.";
            "Correction:" => "Correction: an earlier version misspelt a name." ! "Correction fluid was found.";
            "Corrections:" => "Corrections: an earlier version misspelt a name." ! "Corrections were made.";
            "This article has been corrected" => "This article has been corrected to fix a date." ! "This article has been told.";
            "This article has been updated to correct" => "This article has been updated to correct a date." ! "This article has been updated since.";
            "This article was amended on" => "This article was amended on 10 January 2020." ! "This article was amended by voters.";
            "This story has been corrected" => "This story has been corrected to fix a date." ! "This story has been told.";
        }
        Note Start {
            "Editor's note:" => "Editor\u{2019}s note: This story has been updated." ! "The editor's note: no.";
        }
    },
};
