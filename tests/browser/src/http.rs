//! The little HTTP/1.1 that WebDriver needs: JSON over one kept-alive loopback connection.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

/// The longest a driver may take for one command; starting a browser on a busy machine is the slowest.
const TIMEOUT: Duration = Duration::from_secs(120);

/// A connection to a driver.
pub struct Http {
    addr: SocketAddr,
    stream: BufReader<TcpStream>,
}

impl Http {
    /// Connects to a driver on loopback.
    ///
    /// # Errors
    /// When nothing listens there.
    pub fn connect(addr: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(addr)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        Ok(Self { addr, stream: BufReader::new(stream) })
    }

    /// Sends one request and reads the JSON body of its answer, whatever the status.
    ///
    /// # Errors
    /// When the connection breaks twice, or the answer is no JSON.
    pub fn send(&mut self, method: &str, path: &str, body: Option<&Value>) -> io::Result<Value> {
        let body = body.map(Value::to_string).unwrap_or_default();
        // A driver may close a connection that stood idle; the write then fails or the read ends at once.
        if let Ok(Some(value)) = self.try_send(method, path, &body) {
            return Ok(value);
        }
        *self = Self::connect(self.addr)?;
        self.try_send(method, path, &body)?.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    /// `None` when the peer had already closed the connection.
    fn try_send(&mut self, method: &str, path: &str, body: &str) -> io::Result<Option<Value>> {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            self.addr,
            body.len()
        );
        let mut request = head.into_bytes();
        request.extend_from_slice(body.as_bytes());
        self.stream.get_mut().write_all(&request)?;

        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let header = line.trim_end();
            if header.is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer)?;
        serde_json::from_slice(&answer).map(Some).map_err(io::Error::other)
    }
}
