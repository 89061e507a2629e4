//! As much HTTP/1.1 as a browser needs from a local server: one thread for each connection, kept open between requests.

use super::Reply;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Longer heads and bodies are refused.
const MOST_HEAD: u64 = 64 * 1024;
const MOST_BODY: u64 = 1024 * 1024;
/// How long an unused connection stays open.
const IDLE: Duration = Duration::from_secs(60);

/// A request as it came.
pub(crate) struct Request {
    /// GET, HEAD, …
    pub(crate) method: String,
    /// The path and query.
    pub(crate) url: String,
    /// HTTP/1.0, which closes after each answer.
    old: bool,
    /// Each header as `name: value`.
    pub(crate) headers: Vec<String>,
    /// What was sent along.
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let named =
            |line: &&String| line.split_once(':').is_some_and(|(found, _)| found.trim().eq_ignore_ascii_case(name));
        self.headers.iter().find(named).and_then(|line| line.split_once(':')).map(|(_, value)| value.trim())
    }
}

/// A server that answers on localhost until the process ends.
pub(crate) struct Server {
    /// The port taken.
    pub(crate) port: u16,
    threads: Vec<thread::JoinHandle<()>>,
}

impl Server {
    /// Listens on both of localhost's addresses (the second where the machine has it); port 0 takes a free one.
    pub(crate) fn start(port: u16, answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> io::Result<Server> {
        let first = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = first.local_addr()?.port();
        let second = TcpListener::bind((Ipv6Addr::LOCALHOST, port)).ok();
        let answer = Arc::new(answer);
        let listen = |listener: TcpListener| {
            let answer = Arc::clone(&answer);
            thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let answer = Arc::clone(&answer);
                    // A connection that breaks is the browser's affair.
                    thread::spawn(move || talk(&stream, answer.as_ref()).ok());
                }
            })
        };
        Ok(Server { port, threads: [Some(first), second].into_iter().flatten().map(listen).collect() })
    }

    /// Waits for ever.
    pub(crate) fn wait(self) {
        for thread in self.threads {
            let _ = thread.join();
        }
    }
}

fn talk(stream: &TcpStream, answer: &impl Fn(&Request) -> Reply) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader)? {
        let reply = answer(&request);
        write(stream, &request, &reply)?;
        let last = request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        if last || request.old {
            break;
        }
    }
    Ok(())
}

/// The next request of a connection; nothing when the browser is done or speaks something else.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut lines = Vec::new();
    let mut head = reader.by_ref().take(MOST_HEAD);
    loop {
        let mut line = Vec::new();
        if head.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_string();
        match (line.is_empty(), lines.is_empty()) {
            (true, true) => {}
            (true, false) => break,
            (false, _) => lines.push(line),
        }
    }
    let start = lines.remove(0);
    let mut words = start.split(' ');
    let (Some(method), Some(url), Some(version @ ("HTTP/1.1" | "HTTP/1.0"))) =
        (words.next(), words.next(), words.next())
    else {
        return Ok(None);
    };
    let mut request = Request {
        method: method.to_string(),
        url: url.to_string(),
        old: version == "HTTP/1.0",
        headers: lines,
        body: Vec::new(),
    };
    let length: u64 = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    if length > MOST_BODY || request.header("transfer-encoding").is_some() {
        return Ok(None);
    }
    let mut body = Vec::new();
    reader.by_ref().take(length).read_to_end(&mut body)?;
    request.body = body;
    Ok(Some(request))
}

fn write(mut stream: &TcpStream, request: &Request, reply: &Reply) -> io::Result<()> {
    let reason = match reply.status {
        200 => "OK",
        304 => "Not Modified",
        400 => "Bad Request",
        405 => "Method Not Allowed",
        _ => "Not Found",
    };
    let mut out = format!("HTTP/1.1 {} {reason}\r\n", reply.status).into_bytes();
    for (name, value) in &reply.headers {
        out.extend(format!("{name}: {value}\r\n").bytes());
    }
    out.extend(format!("Content-Length: {}\r\n\r\n", reply.body.len()).bytes());
    if request.method != "HEAD" && reply.status != 304 {
        out.extend(&reply.body);
    }
    stream.write_all(&out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer_of(text: &str) -> Option<Request> {
        read(&mut BufReader::new(text.as_bytes())).unwrap()
    }

    #[test]
    fn a_request_is_read_with_its_headers_and_body() {
        let request = answer_of("POST /a?b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcdef").unwrap();
        assert_eq!(
            (request.method.as_str(), request.url.as_str(), request.body.as_slice()),
            ("POST", "/a?b", b"abc".as_slice())
        );
        assert_eq!(request.header("host"), Some("x"));
    }

    #[test]
    fn what_is_not_http_or_not_whole_is_dropped() {
        for text in [
            "",
            "hello\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
        ] {
            assert!(answer_of(text).is_none(), "{text}");
        }
    }

    /// Browsers keep six connections open: one that waits must not hold up another.
    #[test]
    fn idle_connections_hold_nobody_up() {
        let reply = |_: &Request| Reply { status: 200, body: b"here".to_vec(), headers: Vec::new() };
        let server = Server::start(0, reply).unwrap();
        let open: Vec<TcpStream> =
            (0..40).map(|_| TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap()).collect();
        for mut stream in open.iter().rev() {
            for _ in 0..2 {
                stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
                stream.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
                let mut text = [0; 42];
                stream.read_exact(&mut text).unwrap();
                assert!(text.ends_with(b"here"), "{}", String::from_utf8_lossy(&text));
            }
        }
    }
}
