//! What reports of zones and counties measure: the word, an id, and the English to start from.

/// One measure.
pub struct Term {
    /// In Traditional Chinese
    pub word: &'static str,
    pub id: &'static str,
    pub english: &'static str,
}

const fn term(word: &'static str, id: &'static str, english: &'static str) -> Term {
    Term { word, id, english }
}

/// The term that stands last in a text, and of those that end there the longest.
pub fn last_term(text: &str) -> Option<&'static Term> {
    TERMS
        .iter()
        .filter_map(|term| Some((text.rfind(term.word)? + term.word.len(), term)))
        .max_by_key(|(end, term)| (*end, term.word.len()))
        .map(|(_, term)| term)
}

#[rustfmt::skip]
static TERMS: &[Term] = &[
    term("主營業務收入", "main-revenue", "main business revenue"),
    term("營業總收入", "total-revenue", "total operating revenue"),
    term("營業收入", "operating-revenue", "operating revenue"),
    term("技工貿", "total-revenue", "revenue from technology, industry and trade"),
    term("財政總收入", "fiscal-revenue", "fiscal revenue"),
    term("財政收入", "fiscal-revenue", "fiscal revenue"),
    term("一般公共預算收入", "budget-revenue", "general public budget revenue"),
    term("預算支出", "budget-spending", "budget spending"),
    term("民生支出", "social-spending", "spending on livelihoods"), term("稅收", "taxes", "tax revenue"),
    term("利潤", "profits", "profits"), term("固定資產投資", "fixed-investment", "fixed-asset investment"),
    term("工業投資", "industrial-investment", "investment in industry"),
    term("投資", "investment", "investment"), term("融資", "financing", "financing"),
    term("基金", "fund", "fund"), term("貸款", "loans", "loans"), term("存款", "deposits", "deposits"),
    term("地區生產總值", "gdp", "gross regional product"), term("生產總值", "gdp", "gross domestic product"),
    term("增加值", "value-added", "value added"),
    term("工業總產值", "industrial-output", "industrial output"), term("產值", "output", "output"),
    term("產量", "production", "production"), term("進出口", "trade", "imports and exports"),
    term("出口", "exports", "exports"), term("進口", "imports", "imports"),
    term("外資", "foreign-investment", "foreign investment"),
    term("社會消費品零售總額", "retail-sales", "retail sales"),
    term("可支配收入", "disposable-income", "disposable income"), term("純收入", "net-income", "net income"),
    term("旅遊", "tourism", "tourism"), term("遊客", "visitors", "visitors"),
    term("常住人口", "residents", "permanent residents"), term("人口", "population", "population"),
    term("城鎮化率", "urbanisation", "urbanisation rate"),
    term("失業率", "unemployment", "unemployment rate"), term("就業", "jobs", "jobs"),
    term("從業人員", "workers", "people employed"), term("農民", "farmers", "farmers"),
    term("高新技術企業", "high-tech-firms", "high-tech firms"),
    term("規上企業", "firms-above-scale", "firms above scale"),
    term("上市公司", "listed-firms", "listed companies"), term("企業", "firms", "firms"),
    term("團隊", "teams", "teams"), term("院所", "institutes", "institutes"),
    term("孵化器", "incubators", "incubators"), term("眾創空間", "makerspaces", "makerspaces"),
    term("研究中心", "research-centres", "research centres"),
    term("創新平臺", "innovation-platforms", "innovation platforms"),
    term("創新載體", "innovation-carriers", "innovation carriers"), term("專利", "patents", "patents"),
    term("研發", "research-spending", "research and development"),
    term("R&D", "research-spending", "research and development"),
    term("工業項目", "industrial-projects", "industrial projects"), term("項目", "projects", "projects"),
    term("產業區", "industrial-area", "industrial area"), term("區域面積", "zone-area", "area of the zone"),
    term("規劃面積", "planned-area", "planned area"), term("面積", "area", "area"),
    term("土地", "land", "land"), term("用地", "land", "land"), term("廠房", "plant", "plant space"),
    term("安置房", "resettlement-housing", "resettlement housing"), term("拆遷", "demolition", "demolition"),
    term("填方", "fill", "earth fill"), term("綠化", "greening", "greening"), term("道路", "roads", "roads"),
    term("幹道", "trunk-roads", "trunk roads"), term("里程", "length", "length"),
    term("學校", "schools", "schools"), term("學位", "school-places", "school places"),
    term("床位", "beds", "beds"), term("用電量", "electricity", "electricity use"),
    term("能耗", "energy-use", "energy use"), term("裝機", "capacity", "capacity"),
    term("糧食", "grain", "grain"), term("案件", "cases", "cases"), term("線索", "leads", "leads"),
    term("幹部", "officials", "officials"), term("投資率", "investment-rate", "investment against plan"),
];
